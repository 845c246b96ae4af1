using System.Globalization;
using System.Text;
using Investigations.Jobs.Resolution.Tables;
using Investigations.Tests.Fixtures;
using Investigations.Tests.Jobs.Resolution.Tables;

namespace Investigations.Tests.Jobs.Resolution.Streaming;

/// <summary>Random persons with corrupted copies of their rows, as tables; the same seed gives the same rows.</summary>
internal static class DrawnPersons
{
    private static readonly string[] Syllables = "an el mar vi jo ka ro li sa ne ti mo da ri fe lu ge be ho pa wi ke zo ya ci su".Split(' ');

    /// <summary>Reads drawn rows as a table.</summary>
    /// <param name="seed">Of the draw.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="isWhole">Whether names, addresses and telephones stand as one name, one line and two telephones.</param>
    /// <param name="prefix">What every value begins with, so that two draws share none.</param>
    public static PersonTable Table(int seed, int count, bool isWhole = false, string prefix = "")
    {
        using var folder = new ScratchFolder();
        var text = new StringBuilder(isWhole ? "id,full_name,dob,address,phone,mobile,email\n" : "id,first_name,surname,dob,city,postcode,email,phone\n");
        int id = 0;
        foreach (string[] row in Rows(new Random(seed), count, prefix)) text.Append(CultureInfo.InvariantCulture, $"{prefix}r{seed}-{id++},{string.Join(',', isWhole ? Whole(row) : row[..7])}\n");
        return DrawnTable.Read(folder, text.ToString()).Table;
    }

    /// <summary>Some records of a table, as a table.</summary>
    public static PersonTable Part(PersonTable table, IReadOnlyList<int> records)
    {
        var ids = new ValueList([], [0]);
        foreach (int record in records) ids.Add(table.Ids[record]);
        return new PersonTable
        {
            Count = records.Count,
            Fields = [.. table.Fields.Select(field => new TableField
            {
                Role = field.Role,
                Name = field.Name,
                Codes = [.. records.Select(record => field.Codes[record])],
                Values = field.Values,
                Others = field.Others is null ? null : [.. records.Select(record => field.Others[record])],
            })],
            Ids = ids,
            FileStarts = [0, records.Count],
            Files = table.Files,
        };
    }

    private static List<string[]> Rows(Random random, int count, string prefix)
    {
        string Word(int least, int most) => prefix + string.Concat(Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Syllables[random.Next(Syllables.Length)]));
        string[] given = [.. Enumerable.Range(0, 120).Select(_ => Word(2, 3))], family = [.. Enumerable.Range(0, 400).Select(_ => Word(2, 4))], cities = [.. Enumerable.Range(0, 40).Select(_ => Word(2, 4))];
        string[] Person()
        {
            string first = given[random.Next(random.Next(1, given.Length))], last = family[random.Next(random.Next(1, family.Length))];
            return
            [
                first, last, string.Create(CultureInfo.InvariantCulture, $"{random.Next(1950, 2005)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}"),
                cities[random.Next(cities.Length)], $"{prefix}{random.Next(10, 40)}{random.Next(100, 999)}", $"{first}.{last}{random.Next(1, 99)}@{prefix}mail.org",
                $"+1{random.NextInt64(2_000_000_000, 9_999_999_999)}", $"{random.Next(1, 99)} {Word(2, 3)} street", $"+1{random.NextInt64(2_000_000_000, 9_999_999_999)}",
            ];
        }

        var rows = new List<string[]>();
        while (rows.Count < count)
        {
            string[] person = Person();
            rows.Add(person);
            for (int copies = random.Next(3) == 0 ? random.Next(1, 5) : 0; copies > 0 && rows.Count < count; copies--) rows.Add(Corrupted(random, person, Person()));
        }
        for (int i = rows.Count - 1; i > 0; i--)
        {
            int j = random.Next(i + 1);
            (rows[i], rows[j]) = (rows[j], rows[i]);
        }
        return rows;
    }

    // One copy in five is equal, which makes equal rows.
    private static string[] Corrupted(Random random, string[] person, string[] other)
    {
        string[] copy = [.. person];
        if (random.Next(5) == 0) return copy;
        for (int i = 0; i < copy.Length; i++)
        {
            double chance = random.NextDouble();
            if (chance < 0.08) copy[i] = "";
            else if (chance < 0.2) copy[i] = Slip(random, copy[i]);
            else if (chance < 0.27 && i > 2) copy[i] = other[i];
        }
        if (random.Next(25) == 0) (copy[0], copy[1]) = (copy[1], copy[0]);
        return copy;
    }

    private static string Slip(Random random, string text)
    {
        int at = random.Next(text.Length);
        return random.Next(3) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, text[random.Next(text.Length)].ToString()),
            _ => text[..at] + text[random.Next(text.Length)] + text[(at + 1)..],
        };
    }

    private static string[] Whole(string[] row) => [$"{row[0]} {row[1]}", row[2], $"{row[7]} {row[3]}", row[6], row[8], row[5]];
}
