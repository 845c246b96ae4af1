using Investigations.Graph.Model;

namespace Investigations.Jobs.Correlation;

/// <summary>Who lives with whom, by declaration or by what the records claim.</summary>
internal sealed class Households
{
    private readonly HashSet<(int, int)> declared = [];
    private readonly HashSet<int>[] families;
    private readonly HashSet<string>[] nameParts;
    private readonly HashSet<int>[] places;
    private readonly HashSet<int>[] homes;
    private readonly HashSet<int>[] premises;
    private readonly HashSet<int>[] accounts;
    private readonly Dictionary<int, int> residents = [];
    private readonly Dictionary<int, int> accountHolders = [];
    private readonly Dictionary<int, HashSet<int>> unitsOf = [];

    /// <summary>Reads homes, family names, accounts and declared relations.</summary>
    public Households(Draft draft)
    {
        int count = draft.Subjects.Count;
        families = Empty(count);
        places = Empty(count);
        nameParts = [.. Enumerable.Range(0, count).Select(_ => new HashSet<string>(StringComparer.Ordinal))];
        homes = Empty(count);
        premises = Empty(count);
        accounts = Empty(count);
        ReadFamilies(draft);
        for (int link = 0; link < draft.Links.Count; link++)
        {
            var (from, to, kind) = draft.Links.Key(link);
            if (kind == LinkKind.DeclaredRelation) declared.Add((from, to));
            else if (kind is LinkKind.ResidesAt && from < count) Reside(draft, from, to);
            else if (kind is LinkKind.ReceivesAt && from < count && draft.Entities.Kind(to) == EntityKind.PostalAddress) places[from].Add(to);
            else if (kind == LinkKind.PaidTo && from < count && accounts[from].Add(to)) accountHolders[to] = accountHolders.GetValueOrDefault(to) + 1;
            else if (kind == LinkKind.InPremises && from != to && draft.Entities.Id(from).Value.Split(':', 2)[1] != draft.Entities.Id(to).Value.Split(':', 2)[1]) AddUnit(to, from);
        }
    }

    /// <summary>True when a relation of the two was declared.</summary>
    public bool AreDeclared(int a, int b) => declared.Contains((Math.Min(a, b), Math.Max(a, b)));

    /// <summary>True when both bear one family name.</summary>
    public bool AreOneFamily(int a, int b) => families[a].Overlaps(families[b]);

    /// <summary>True when both claim one home.</summary>
    public bool ShareHome(int a, int b) => homes[a].Overlaps(homes[b]);

    /// <summary>True when both live at one address or have their parcels sent there.</summary>
    public bool ShareAddress(int a, int b) => places[a].Overlaps(places[b]);

    /// <summary>True when a part of the name that both bear stands in the text: a handle or mailbox that two of one name may each have made.</summary>
    public bool ShareNamePart(int a, int b, string text) =>
        nameParts[a].Any(part => part.Length > 2 && nameParts[b].Contains(part) && text.Contains(part, StringComparison.OrdinalIgnoreCase));

    /// <summary>True when both claim a home and the two are in different buildings: no household explains what they share.</summary>
    public bool LiveApart(int a, int b) => premises[a].Count > 0 && premises[b].Count > 0 && !premises[a].Overlaps(premises[b]);

    /// <summary>The most candidates that claim one of the homes the two share.</summary>
    public int Residents(int a, int b) => homes[a].Where(homes[b].Contains).Select(home => residents[home]).DefaultIfEmpty(0).Max();

    /// <summary>True when the two, and nobody else, are paid to one account.</summary>
    public bool ShareJointAccount(int a, int b) => accounts[a].Any(account => accounts[b].Contains(account) && accountHolders[account] == 2);

    /// <summary>True when both are paid to one account, however many others are.</summary>
    public bool ShareAccount(int a, int b) => accounts[a].Overlaps(accounts[b]);

    /// <summary>True when the building is known to have several units.</summary>
    public bool IsBuilding(int premisesNumber) => unitsOf.TryGetValue(premisesNumber, out var units) && units.Count > 1;

    private static HashSet<int>[] Empty(int count)
    {
        var sets = new HashSet<int>[count];
        for (int i = 0; i < count; i++) sets[i] = [];
        return sets;
    }

    private void Reside(Draft draft, int candidate, int place)
    {
        if (draft.Entities.Kind(place) == EntityKind.Premises) premises[candidate].Add(place);
        else
        {
            places[candidate].Add(place);
            if (homes[candidate].Add(place)) residents[place] = residents.GetValueOrDefault(place) + 1;
        }
    }

    private void AddUnit(int building, int unit)
    {
        if (!unitsOf.TryGetValue(building, out var units)) unitsOf.Add(building, units = []);
        units.Add(unit);
    }

    private void ReadFamilies(Draft draft)
    {
        foreach (var file in new[] { SourceCatalogue.Candidates, SourceCatalogue.Workers })
        {
            var table = draft.Records[file];
            for (int row = 0; row < table.Count; row++)
            {
                int candidate = file == SourceCatalogue.Candidates ? draft.Subjects.OfCandidateRow(row) : draft.Subjects.OfWorkerRow(row);
                int family = table["family_name"].KeyCode(row);
                if (candidate < 0) continue;
                if (family > 0) families[candidate].Add(family);
                nameParts[candidate].UnionWith(table["full_name"].Key(row).Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }
    }
}
