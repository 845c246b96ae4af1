using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>Tells organisations that serve many people by trade from young ones nobody vouches for, which may be a front.</summary>
internal sealed class Fronts
{
    private readonly HashSet<int> values = [];

    /// <summary>Collects the organisations that may be fronts, with their domains and the names they are claimed by.</summary>
    public Fronts(Draft draft, CorrelateOptions options)
    {
        var table = draft.Records[SourceCatalogue.Organisations];
        var names = new Dictionary<int, bool>();
        for (int row = 0; row < table.Count; row++)
        {
            if (IsServing(draft, row, options)) continue;
            values.Add(OrganisationLinks.Row(draft, table.RecordId(row)));
            int domain = IntakeLinks.DomainOf(draft, table, row, "domain");
            if (domain >= 0) values.Add(domain);
            int claimed = draft.Entities.Find(EntityKind.Organisation.IdOf(table["name"].Key(row)));
            if (claimed >= 0) names[claimed] = !names.ContainsKey(claimed);
        }
        // A name that several organisations bear does not say which of them a resume means.
        values.UnionWith(names.Where(name => name.Value).Select(name => name.Key));
    }

    /// <summary>True for a value of an organisation that may be a front.</summary>
    public bool Contains(int entity) => values.Contains(entity);

    /// <summary>True for an organisation that is approved, or that is old enough and of a kind that serves many people.</summary>
    public static bool IsServing(Draft draft, int row, CorrelateOptions options)
    {
        var table = draft.Records[SourceCatalogue.Organisations];
        string approved = table["approved"].Key(row);
        if (approved == "true") return true;
        if (approved == "false" || table["kind"].Key(row) == "company") return false;
        return table["founded_on"].Moment(row) is not { } founded || (draft.Records.Now - founded).TotalDays > options.YoungOrganisationDays;
    }
}
