using System.Globalization;
using Investigations.Api.Commands;
using Investigations.Tests.Fixtures;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Investigations.Tests.Api;

/// <summary><c>resolve</c> from the command line: what it writes, and that what it writes adds up.</summary>
public sealed class ResolveCommandTests
{
    [Fact]
    public async Task Clusters_are_those_of_the_input_in_its_order()
    {
        using var folder = new ScratchFolder();
        var (exit, output, error) = await ResolveAsync(folder, [folder.File("a.csv"), "--truth", "who"], ("a.csv", Rows()));
        Assert.True(exit == 0, error);
        string[] lines = await File.ReadAllLinesAsync(folder.File("out/clusters.csv"), TestContext.Current.CancellationToken);
        Assert.Equal("cluster_id,record_id", lines[0]);
        Assert.Equal(Rows().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')[0]), lines.Skip(1).Select(line => line.Split(',')[1]));
        var firsts = new Dictionary<string, string>(StringComparer.Ordinal);
        Assert.All(lines.Skip(1), line => Assert.Equal(line.Split(',')[0], firsts.GetValueOrDefault(line.Split(',')[0]) ?? Remember(firsts, line.Split(','))));
        Assert.Contains("pairwise", output, StringComparison.Ordinal);
        Assert.Contains("first_name                  given_name", output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.File("out"), "*.new"));
    }

    [Fact]
    public async Task Weights_of_a_pair_add_up_to_its_score()
    {
        using var folder = new ScratchFolder();
        Assert.Equal(0, (await ResolveAsync(folder, [folder.File("a.csv")], ("a.csv", Rows()))).Exit);
        string[] lines = await File.ReadAllLinesAsync(folder.File("out/pairs.csv"), TestContext.Current.CancellationToken);
        Assert.StartsWith("record_id_l,record_id_r,match_weight,match_probability,w_prior,", lines[0], StringComparison.Ordinal);
        Assert.True(lines.Length > 30);
        foreach (string line in lines.Skip(1))
        {
            decimal[] cells = [.. line.Split(',').Skip(2).Select(cell => decimal.Parse(cell, CultureInfo.InvariantCulture))];
            Assert.Equal(cells[0], cells[2..].Sum());
            Assert.Equal(1 / (1 + Math.Pow(2, -(double)cells[0])), (double)cells[1], 1e-6);
        }
    }

    [Fact]
    public async Task Two_runs_give_the_same_bytes()
    {
        using var folder = new ScratchFolder();
        await ResolveAsync(folder, [folder.File("a.csv")], ("a.csv", Rows()));
        byte[][] first = [.. Results(folder)];
        await ResolveAsync(folder, [folder.File("a.csv")], ("a.csv", Rows()));
        Assert.Equal(3, first.Length);
        Assert.Equal(first, Results(folder));
    }

    [Fact]
    public async Task Of_two_files_ids_carry_their_file_and_pairs_cross_it()
    {
        using var folder = new ScratchFolder();
        var (exit, output, error) = await ResolveAsync(
            folder, [folder.File("a.csv"), folder.File("b.csv"), "--link-only", "--explain", "a:0", "b:0"], ("a.csv", Rows()), ("b.csv", Rows()));
        Assert.True(exit == 0, error);
        string[] pairs = await File.ReadAllLinesAsync(folder.File("out/pairs.csv"), TestContext.Current.CancellationToken);
        Assert.All(pairs.Skip(1), line => Assert.NotEqual(line.Split(',')[2], line.Split(',')[3]));
        string[] clusters = await File.ReadAllLinesAsync(folder.File("out/clusters.csv"), TestContext.Current.CancellationToken);
        Assert.Equal("a:0,0,a.csv", clusters[1]);
        Assert.Contains("a:0,0,b.csv", clusters);
        Assert.Contains("They are one person", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--columns colour=x", "There are: ignore, id, full_name")]
    [InlineData("--threshold 1", "above 0 and below 1")]
    [InlineData("--id number", "No file has a column 'number'")]
    [InlineData("--explain 0 nobody", "no record has the id 'nobody'")]
    public async Task Wrong_use_says_what_to_do(string options, string expected)
    {
        using var folder = new ScratchFolder();
        var (exit, _, error) = await ResolveAsync(folder, [folder.File("a.csv"), .. options.Split(' ')], ("a.csv", Rows()));
        Assert.Equal(2, exit);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,surname\n")]
    [InlineData("id,surname\n1,Smith\n")]
    public async Task Tables_with_nothing_to_pair_have_no_pairs(string rows)
    {
        using var folder = new ScratchFolder();
        var (exit, _, error) = await ResolveAsync(folder, [folder.File("a.csv")], ("a.csv", rows));
        Assert.True(exit == 0, error);
        Assert.Single(await File.ReadAllLinesAsync(folder.File("out/pairs.csv"), TestContext.Current.CancellationToken));
    }

    private static string Remember(Dictionary<string, string> firsts, string[] cells) => firsts[cells[0]] = cells[1];

    private static IEnumerable<byte[]> Results(ScratchFolder folder) => Directory.GetFiles(folder.File("out")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    /// <summary>Eighty people, half of them twice: the second time with another first name or another mailbox.</summary>
    private static string Rows()
    {
        var random = new Random(11);
        var rows = new List<string> { "id,first_name,surname,dob,email,city,who" };
        string Word(int length) => string.Concat(Enumerable.Range(0, length).Select(i => (i % 2 == 0 ? "bdfgklmnprst" : "aeiou")[random.Next(i % 2 == 0 ? 12 : 5)]));
        for (int person = 0; person < 80; person++)
        {
            string first = Word(5), last = Word(7), born = $"{random.Next(1940, 2000)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}", mail = $"{first}.{last}@{Word(6)}.org", city = Word(4);
            rows.Add($"{rows.Count - 1},{first},{last},{born},{mail},{city},{person}");
            if (person % 2 == 0) rows.Add(person % 4 == 0 ? $"{rows.Count - 1},{first[..1]},{last},{born},{mail},{city},{person}" : $"{rows.Count - 1},{first},{last},{born},{Word(9)}@{Word(5)}.org,{city},{person}");
        }
        return string.Join('\n', rows) + "\n";
    }

    private static async Task<(int Exit, string Output, string Error)> ResolveAsync(ScratchFolder folder, string[] arguments, params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files) await File.WriteAllTextAsync(folder.File(name), text);
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["INVESTIGATIONS_HOME"] = folder.Path };
        int exit = await CommandLine.RunAsync(["resolve", .. arguments, "--out", folder.File("out")], new Workplace(new FakeTimeProvider(Worlds.Noon), environment, new Teller(output, error, isTerminal: false)));
        return (exit, output.ToString(), error.ToString());
    }
}
