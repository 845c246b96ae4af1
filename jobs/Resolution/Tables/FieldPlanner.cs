using Investigations.Jobs.Resolution.Tables.Values;

namespace Investigations.Jobs.Resolution.Tables;

/// <summary>Decides which fields a table has: which columns say the same, and which make one value together.</summary>
/// <param name="columns">The columns that are compared, with what they say, in the order of the files.</param>
internal sealed class FieldPlanner(IReadOnlyList<(ColumnStore Store, ColumnGuess Guess)> columns)
{
    // Of these a record may have several values that all count; every other column is a field of its own.
    private static readonly FieldRole[] Alternatives =
    [
        FieldRole.DateOfBirth, FieldRole.Phone, FieldRole.Email, FieldRole.City, FieldRole.Region, FieldRole.Postcode, FieldRole.Country, FieldRole.Employer,
    ];

    private readonly NameNormaliser given = new(FieldRole.GivenName);
    private readonly NameNormaliser family = new(FieldRole.FamilyName);
    private readonly StreetNormaliser street = new();

    /// <summary>The fields, in the order of their first columns.</summary>
    public List<FieldPlan> Plan()
    {
        var plans = new List<FieldPlan>();
        PlanNames(plans);
        bool isWhole = PlanAddresses(plans);
        foreach (var role in Alternatives)
        {
            if (isWhole && role is FieldRole.City or FieldRole.Region or FieldRole.Postcode) continue;
            var stores = Of(role);
            if (stores.Count > 0) plans.Add(new(role, NameOf(stores[0]), [.. stores.Select(store => Alone(store, NormaliserOf(role, store)))]));
        }
        foreach (var (store, guess) in columns)
        {
            if (guess.Role == FieldRole.Text || (guess.Role == FieldRole.Unit && !isWhole)) plans.Add(new(guess.Role, NameOf(store), [Alone(store, NormaliserOf(guess.Role, store))]));
        }
        PlanNumbers(plans);
        return [.. plans.OrderBy(plan => columns.ToList().FindIndex(column => plan.Sources[0].Parts.Any(part => part.Column == column.Store)))];
    }

    private void PlanNames(List<FieldPlan> plans)
    {
        var full = Of(FieldRole.FullName);
        var organisations = Of(FieldRole.FullName, ColumnPart.Organisation);
        var givens = Of(FieldRole.GivenName);
        var families = Of(FieldRole.FamilyName);
        var middles = Of(FieldRole.GivenName, ColumnPart.Middle);
        var suffixes = Of(FieldRole.FamilyName, ColumnPart.Suffix);
        if (full.Count + organisations.Count == 0)
        {
            if (givens.Count > 0) plans.Add(new(FieldRole.GivenName, NameOf(givens[0]), [.. givens.Select(store => new FieldSource([new(store, given, IsNeeded: true), .. Parts(middles, given)]))]));
            if (families.Count > 0) plans.Add(new(FieldRole.FamilyName, NameOf(families[0]), [.. families.Select(store => new FieldSource([new(store, family, IsNeeded: true), .. Parts(suffixes, family)]))]));
            return;
        }
        var sources = full.Select(store => Alone(store, new NameNormaliser(FieldRole.FullName)))
            .Concat(organisations.Select(store => Alone(store, new OrganisationNormaliser()))).ToList();
        if (givens.Count + families.Count > 0)
            sources.Add(new FieldSource([.. Parts(givens.Take(1), given), .. Parts(middles, given), .. Parts(families.Take(1), family), .. Parts(suffixes, family)]));
        plans.Add(new(FieldRole.FullName, NameOf(sources[0].Parts[0].Column), sources));
    }

    // Where some records have their address in one line and others in parts, all get it in one line.
    private bool PlanAddresses(List<FieldPlan> plans)
    {
        var wholes = Of(FieldRole.Address);
        var firsts = Of(FieldRole.Street);
        var nexts = Of(FieldRole.Street, ColumnPart.NextLine);
        if (firsts.Count == 0) (firsts, nexts) = (nexts, []);
        if (wholes.Count == 0 || firsts.Count == 0)
        {
            if (wholes.Count > 0) plans.Add(new(FieldRole.Address, NameOf(wholes[0]), [.. wholes.Select(store => Alone(store, street))]));
            if (firsts.Count > 0) plans.Add(new(FieldRole.Street, NameOf(firsts[0]), [.. firsts.Select((store, i) => new FieldSource([new(store, street), .. Parts(i == 0 ? nexts : [], street)]))]));
            return false;
        }
        var composed = new FieldSource([
            .. Parts(Of(FieldRole.Unit), street), new(firsts[0], street, IsNeeded: true), .. Parts(nexts, street),
            .. Parts(Of(FieldRole.City), street), .. Parts(Of(FieldRole.Region), street), .. Parts(Of(FieldRole.Postcode), street)]);
        plans.Add(new(FieldRole.Address, NameOf(wholes[0]), [.. wholes.Select(store => Alone(store, street)), composed]));
        return true;
    }

    // Numbers of one kind are compared with each other only; their country or state is a part of them.
    private void PlanNumbers(List<FieldPlan> plans)
    {
        foreach (var (store, guess) in columns)
        {
            if (guess is not { Role: FieldRole.NationalId, Part: ColumnPart.Whole }) continue;
            string kind = KindOf(store);
            var issuers = Of(FieldRole.NationalId, ColumnPart.Issuer).Where(other => KindOf(other) == kind);
            var kinds = Of(FieldRole.NationalId, ColumnPart.Kind).Where(other => KindOf(other) == kind);
            var issuer = new IssuerNormaliser(isState: kind.Contains("licen", StringComparison.Ordinal));
            var number = new FieldPart(store, new NumberNormaliser(kind is "ssn" or "social security"), IsNeeded: true);
            plans.Add(new(FieldRole.NationalId, NameOf(store), [new FieldSource([.. Parts(kinds, new TextNormaliser(TextForm.Compact)), .. Parts(issuers, issuer), number], (byte)':')]));
        }
    }

    private List<ColumnStore> Of(FieldRole role, ColumnPart part = ColumnPart.Whole) =>
        [.. columns.Where(column => column.Guess.Role == role && column.Guess.Part == part && column.Store.HasValues).Select(static column => column.Store)];

    private static IEnumerable<FieldPart> Parts(IEnumerable<ColumnStore> stores, ValueNormaliser normaliser) => stores.Select(store => new FieldPart(store, normaliser));

    private static FieldSource Alone(ColumnStore store, ValueNormaliser normaliser) => new([new FieldPart(store, normaliser)]);

    private static string NameOf(ColumnStore store) => store.Name.ToLowerInvariant();

    private static string KindOf(ColumnStore store)
    {
        string words = HeaderWords.WordsOf(store.Name);
        string kind = HeaderWords.Find(words)?.Words ?? words;
        foreach (string end in (string[])[" number", " no", " id"])
        {
            if (kind.EndsWith(end, StringComparison.Ordinal) && kind != "national id" && kind != "tax id") kind = kind[..^end.Length];
        }
        return kind;
    }

    private static ValueNormaliser NormaliserOf(FieldRole role, ColumnStore store) => role switch
    {
        FieldRole.DateOfBirth => new DateNormaliser(DateNormaliser.IsDayFirst(store.Texts)),
        FieldRole.Phone => new PhoneNormaliser(),
        FieldRole.Email => new EmailNormaliser(),
        FieldRole.City => new TextNormaliser(TextForm.Words),
        FieldRole.Region => new RegionNormaliser(),
        FieldRole.Postcode => new PostcodeNormaliser(),
        FieldRole.Country => new CountryNormaliser(),
        FieldRole.Employer => new OrganisationNormaliser(),
        FieldRole.Unit => new TextNormaliser(TextForm.Compact),
        _ => new TextNormaliser(TextForm.Written),
    };
}
