using Investigations.Jobs.Resolution.Linkage;
using Investigations.Jobs.Resolution.Outputs;
using Investigations.Tests.Fixtures;
using Investigations.Tests.Jobs.Resolution.Tables;

namespace Investigations.Tests.Jobs.Resolution.Linkage;

/// <summary>Tables that were linked, told by their ids.</summary>
internal static class Linked
{
    /// <summary>Links tables written as CSV.</summary>
    public static (LinkageResult Result, List<string> Ids) Link(LinkageOptions options, params string[] contents)
    {
        using var folder = new ScratchFolder();
        var reading = DrawnTable.Read(folder, table => table with { LinkOnly = options.IsLinkOnly }, contents);
        return (PersonLinkage.Link(reading.Table, options), reading.Ids());
    }

    /// <summary>The groups of two records or more, each as its ids in order, joined by blanks; the groups in order.</summary>
    public static List<string> Groups((LinkageResult Result, List<string> Ids) linked)
    {
        int[] firsts = new LinkedRecords(linked.Result).FirstOf;
        return
        [
            .. Enumerable.Range(0, firsts.Length).GroupBy(record => firsts[record]).Where(static group => group.Count() > 1)
                .Select(group => string.Join(' ', group.Select(record => linked.Ids[record]).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The groups of one table under the default settings.</summary>
    public static List<string> Groups(string content) => Groups(Link(new LinkageOptions(), content));

    /// <summary>Strangers to fill a table with, so that weights are learned from people: seeded, no two alike.</summary>
    public static string Strangers(int count, string format)
    {
        string[] given = ["mara", "ines", "tobias", "ravi", "yuki", "selma", "pavel", "nadia", "oskar", "lena", "hugo", "amina"];
        string[] family = ["brandt", "okoro", "silva", "novak", "tanaka", "haddad", "larsen", "moreau", "kowalski", "fischer", "rossi", "petrov", "quinn"];
        var random = new Random(5);
        var rows = new List<string>();
        for (int i = 0; i < count; i++)
        {
            rows.Add(format.Replace("{id}", $"s{i}", StringComparison.Ordinal)
                .Replace("{given}", given[random.Next(given.Length)], StringComparison.Ordinal)
                .Replace("{family}", family[random.Next(family.Length)] + (char)('a' + (i % 26)), StringComparison.Ordinal)
                .Replace("{dob}", $"{random.Next(1950, 2004)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}", StringComparison.Ordinal)
                .Replace("{phone}", $"+4930{random.Next(1_000_000, 9_999_999)}", StringComparison.Ordinal)
                .Replace("{mail}", $"u{random.Next(100_000, 999_999)}@example.org", StringComparison.Ordinal)
                .Replace("{street}", $"{random.Next(1, 200)} elm street", StringComparison.Ordinal)
                .Replace("{city}", $"town{random.Next(40)}", StringComparison.Ordinal));
        }
        return string.Join('\n', rows) + "\n";
    }
}
