using Investigations.Graph.Model;

namespace Investigations.Tests.Contracts;

/// <summary>Small graphs from text: <c>ann -> account; bob -> account</c>. Words with a mark in front are not candidates: <c>!</c> is a generic value, others are bank accounts.</summary>
internal static class TestGraph
{
    private static readonly string[] Values = ["account", "house", "phone", "office"];

    /// <summary>Entities and links of a text. Names that begin with one of the words for values are values, all others candidates.</summary>
    /// <param name="text">Links split by <c>;</c>; <c>!</c> before a name makes it generic, <c>@2024..2025</c> after a link dates it, <c>~0.5</c> after a name gives its specificity.</param>
    public static Associations Parse(string text)
    {
        var entities = new SortedDictionary<string, Entity>(StringComparer.Ordinal);
        var links = new List<Link>();
        foreach (string part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] dated = part.Split('@');
            string[] ends = dated[0].Split("->", StringSplitOptions.TrimEntries);
            var from = Entity(entities, ends[0]);
            if (ends.Length == 1) continue;
            var to = Entity(entities, ends[1]);
            links.Add(new Link(from, to, LinkKind.PaidTo, dated.Length > 1 ? Years(dated[1].Trim()) : Validity.Open, 1, [Evidence(ends[0])], 1));
        }
        Link[] ordered = [.. links.OrderBy(link => link.From).ThenBy(link => link.Kind).ThenBy(link => link.To)];
        return new Associations([.. entities.Values], ordered, [], []);
    }

    public static EntityId Id(string name) =>
        (Values.Any(value => name.StartsWith(value, StringComparison.Ordinal)) ? EntityKind.BankAccount : EntityKind.Candidate).IdOf(name);

    /// <summary>The names of entities, in their order.</summary>
    public static string Names(IEnumerable<Entity> entities) => string.Join(' ', entities.Select(entity => entity.Label));

    private static EntityId Entity(SortedDictionary<string, Entity> entities, string word)
    {
        bool isGeneric = word.StartsWith('!');
        string[] parts = word.TrimStart('!').Split('~');
        var id = Id(parts[0]);
        double specificity = isGeneric ? 0 : parts.Length > 1 ? double.Parse(parts[1]) : 1;
        if (!entities.ContainsKey(id.Value))
            entities.Add(id.Value, new Entity(id, EntityKindNames.KindOf(id)!.Value, parts[0], null, null, 0, specificity, isGeneric ? "too many holders" : null, 1));
        return id;
    }

    private static Validity Years(string text)
    {
        string[] years = text.Split("..");
        return new Validity(Year(years[0]), Year(years[1]));

        static DateTimeOffset? Year(string year) => year.Length == 0 ? null : new DateTimeOffset(int.Parse(year), 1, 1, 0, 0, 0, TimeSpan.Zero);
    }

    private static EvidenceRef Evidence(string name) => new(SourceCatalogue.PayDestinations, name, "worker_id");
}
