using Investigations.Jobs.Resolution.Tables;

namespace Investigations.Jobs.Resolution.Comparisons;

/// <summary>Chooses the comparison of each field by its role.</summary>
internal static class ComparisonSet
{
    private const int Looked = 5_000; // nodes that say what kind of text a column holds
    private const int ShortestNumber = 6; // characters

    /// <summary>One comparison a field, in the order of the fields.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="learned">Comparisons of another table with the same fields, whose view of what the columns hold is kept; null to look.</param>
    public static IReadOnlyList<Comparison> For(NodeTable nodes, IReadOnlyList<Comparison>? learned = null)
    {
        int given = nodes.FieldOf(FieldRole.GivenName), family = nodes.FieldOf(FieldRole.FamilyName);
        var swap = given >= 0 && family >= 0 ? new NameSwap(nodes, given, family) : null;
        var comparisons = new Comparison[nodes.Fields.Count];
        Parallel.For(0, comparisons.Length, field => comparisons[field] = Of(nodes, field, field == given || field == family ? swap : null, learned?[field]));
        return comparisons;
    }

    private static Comparison Of(NodeTable nodes, int field, NameSwap? swap, Comparison? learned) => nodes.Fields[field].Role switch
    {
        FieldRole.GivenName or FieldRole.FamilyName => new NamePartComparison(nodes, field, swap),
        FieldRole.FullName => new FullNameComparison(nodes, field),
        FieldRole.DateOfBirth => new DateComparison(nodes, field, (learned as DateComparison)?.IsJanuaryUnknown),
        FieldRole.Phone => new PhoneComparison(nodes, field),
        FieldRole.Email => new EmailComparison(nodes, field),
        FieldRole.Address => new AddressComparison(nodes, field),
        FieldRole.NationalId or FieldRole.Postcode or FieldRole.Unit or FieldRole.Region or FieldRole.Country => new CodeComparison(nodes, field),
        FieldRole.Text when (learned is null ? IsRegister(nodes, field) : learned is CodeComparison) => new CodeComparison(nodes, field),
        FieldRole.Street or FieldRole.City or FieldRole.Employer or FieldRole.Text => new TextComparison(nodes, field),
        FieldRole.Ignore or FieldRole.Id => throw new ArgumentException("A field that is not compared has no place in a table of persons.", nameof(field)),
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    // Numbers of devices, accounts and wallets: long, with digits, without spaces. Two of them that are merely alike are two.
    private static bool IsRegister(NodeTable nodes, int field)
    {
        int present = 0, numbers = 0;
        for (int node = 0; node < Math.Min(nodes.Count, Looked); node++)
        {
            var value = nodes.Fields[field].Values[nodes.Code(node, field)];
            if (value.IsEmpty) continue;
            present++;
            if (value.Length >= ShortestNumber && value.ContainsAnyInRange((byte)'0', (byte)'9') && !value.Contains((byte)' ')) numbers++;
        }
        return numbers > present * 0.8;
    }
}
