using System.Globalization;
using System.Text;
using Investigations.Api.Demo;
using Investigations.Jobs.Resolution.Linkage;
using Investigations.Jobs.Resolution.Tables;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution;

/// <summary>Records that have a name in common and nothing else are never one person, however rare the name and whatever its script.</summary>
public sealed class NameAloneTests
{
    private static readonly string[] Names =
    [
        "Zebulon Quackenbush", "John Smith", "Xóchitl Ñuñez", "Иван Петров", "Володимир Ґрещук", "Γιώργος Παπαδόπουλος", "محمد الهاشمي", "דוד בן־גוריון", "张伟", "歐陽修齊",
        "김민준", "남궁 세라", "たなか きょうこ", "田中 太郎", "Nguyễn Thị Phương", "राम कुमार शर्मा", "สมชาย ใจดี", "សុខ ចាន់ធី", "გიორგი ბერიძე", "Գրիգորյան Հարություն", "Oluwaseun Ogunbanjo",
    ];

    private static readonly string[] Mailers = ["gmail.com", "outlook.com", "yahoo.com", "proton.me", "icloud.com"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Equal_names_join_nobody(bool isRestMissing)
    {
        var rows = Backdrop();
        foreach (string name in Names)
        {
            rows.Add(Row(name, rows.Count));
            rows.Add(isRestMissing ? [name, "", "", "", ""] : Row(name, rows.Count));
        }

        var groups = Link(rows);

        for (int i = rows.Count - (2 * Names.Length); i < rows.Count; i += 2)
            Assert.True(groups[i] != groups[i + 1], $"{rows[i][0]} was joined on the name alone");
    }

    [Fact]
    public void Names_without_any_other_column_join_nobody()
    {
        string[][] rows = [.. Names.Concat(Names).Select(name => new[] { name, "", "", "", "" })];

        // Rows that are equal in all are one source read twice, so the second round has a word more.
        for (int i = Names.Length; i < rows.Length; i++) rows[i][4] = string.Create(CultureInfo.InvariantCulture, $"note {i}");
        var groups = Link([.. rows]);

        for (int i = 0; i < Names.Length; i++) Assert.NotEqual(groups[i], groups[i + Names.Length]);
    }

    // People who are written down twice, so that there is something to learn from.
    private static List<string[]> Backdrop()
    {
        string[] given = ["Ann", "Bert", "Carla", "Dmitri", "Elif", "Farid", "Grace", "Hugo", "Ines", "Jonas"];
        string[] family = ["Abbott", "Brandt", "Castro", "Dvorak", "Eriksen", "Fontaine", "Gupta", "Haddad", "Ito", "Jung"];
        var rows = new List<string[]>();
        for (int i = 0; i < 40; i++)
        {
            string[] row = Row($"{given[i % 10]} {family[i / 10 % 10]}", 10_000 + i);
            rows.Add(row);
            rows.Add([row[0], row[1], i % 3 == 0 ? "" : row[2], i % 4 == 0 ? "" : row[3], row[4]]);
        }
        return rows;
    }

    // Values of two numbers are as unlike as those of two strangers.
    private static string[] Row(string name, int number)
    {
        var chance = Chance.Of(1, "row", number);
        return
        [
            name, new DateTime(1950, 1, 1).AddDays(chance.Below(18_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            $"{Word(chance, 9)}@{chance.Pick(Mailers)}", chance.Shape("+1 206 7## ####"), Word(chance, 8),
        ];
    }

    private static string Word(Chance chance, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)('a' + chance.Below(26))));

    private static int[] Link(List<string[]> rows)
    {
        using var folder = new ScratchFolder();
        string path = Path.Combine(folder.Path, "people.csv");
        var csv = new StringBuilder("full_name,date_of_birth,email,phone,city\n");
        foreach (string[] row in rows) csv.AppendJoin(',', row).Append('\n');
        File.WriteAllText(path, csv.ToString());
        var table = PersonTableReader.Read(new TableOptions(path)).Table;
        var result = PersonLinkage.Link(table, new LinkageOptions());
        return [.. result.Nodes.NodeOf.Select(node => result.GroupOf[node])];
    }
}
