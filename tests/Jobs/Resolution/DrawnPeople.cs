using System.Globalization;
using Investigations.Graph.Model;

namespace Investigations.Tests.Jobs.Resolution;

/// <summary>Random small record sets in which people share names, contact points, homes and birth dates by chance, so that every rule has work.</summary>
internal static class DrawnPeople
{
    private const int Humans = 12;
    private static readonly string[] Given = ["Ann", "Anne", "Bo", "Dora", "Mara", "Marta", "Otto"];
    private static readonly string[] Family = ["Lee", "Klein", "Vogel", "Vogell", "Novak"];

    /// <summary>So many candidates and a third as many workers; the same seed gives the same records.</summary>
    public static List<SourceRecord> Records(int seed, int count)
    {
        var random = new Random(seed);
        var found = new List<SourceRecord>();
        for (int i = 0; i < count; i++)
        {
            found.Add(Of(SourceCatalogue.Candidates, $"C{i:D3}", random, "email", ("created_at", $"2026-0{1 + random.Next(6)}-0{1 + random.Next(9)}T10:00:00Z")));
            if (i % 3 == 0)
                found.Add(Of(SourceCatalogue.Workers, $"W{i:D3}", random, "email_personal", ("candidate_id", $"C{i:D3}"), ("start_date", $"2026-0{1 + random.Next(6)}-15"), (SourceColumn.SubjectKey, Maybe(random, $"ssn:US:{random.Next(5)}"))));
        }
        return found;
    }

    /// <summary>The same record under another id, as when a source is delivered twice.</summary>
    public static SourceRecord Copy(SourceRecord record, string id)
    {
        int column = record.File.Ordinal("record_id");
        string[] cells = [.. record.Cells], keys = [.. record.Keys];
        cells[column] = keys[column] = id;
        return record with { RecordId = id, Cells = cells, Keys = keys };
    }

    /// <summary>As a stage gets it; tables in the order of the contract.</summary>
    public static RecordSet Set(IEnumerable<SourceRecord> records)
    {
        var pool = new ValuePool();
        var tables = records.GroupBy(record => record.File).Select(group =>
        {
            var builder = new RecordTableBuilder(group.Key, pool);
            foreach (var record in group) builder.Add(record.RecordId, record.Cells, record.Keys, []);
            return builder.Build(isDelivered: true, RecordDrawing.Now);
        }).ToList();
        return new RecordSet(pool, tables, RecordDrawing.Now);
    }

    // A human has a life of their own; a record takes most of it, leaves some out and has some of a stranger's.
    private static SourceRecord Of(SourceFile file, string id, Random random, string mail, params (string Column, string Cell)[] more)
    {
        int human = random.Next(Humans);
        string Own(string kind, int range) => $"{(random.Next(5) == 0 ? random.Next(range) : (human * (kind.Length + 3)) % range)}";
        string city = human % 2 == 0 ? "boston" : "tulsa";
        string name = $"{Given[int.Parse(Own("given", Given.Length), CultureInfo.InvariantCulture)]} {Family[int.Parse(Own("family", Family.Length), CultureInfo.InvariantCulture)]}";
        return Contracts.TestRecords.Of(file, id,
        [
            ("full_name", name), (mail, Maybe(random, $"m{Own("mail", 23)}@x.org")), ("phone", Maybe(random, $"+1202555000{Own("phone", 23)}")),
            ("date_of_birth", Maybe(random, $"199{Own("year", 7)}-01-0{1 + (human % 9)}")), ("city", city),
            (SourceColumn.AddressUnit, Maybe(random, $"{Own("home", 11)} elm|{city}")), .. more,
        ]);
    }

    private static string Maybe(Random random, string value) => random.Next(4) == 0 ? "" : value;
}
