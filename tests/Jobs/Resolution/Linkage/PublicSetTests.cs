using Investigations.Jobs.Resolution.Accuracy;
using Investigations.Jobs.Resolution.Linkage;
using Investigations.Jobs.Resolution.Outputs;
using Investigations.Jobs.Resolution.Tables;
using Investigations.Tests.Fixtures;
using Investigations.Tests.Jobs.Resolution.Tables;
using Xunit;

namespace Investigations.Tests.Jobs.Resolution.Linkage;

/// <summary>Public sets with a known truth: one default model, no settings, the truth kept from it.</summary>
public sealed class PublicSetTests
{
    [Theory]
    [InlineData("febrl/febrl1.csv", 0.999)]
    [InlineData("febrl/febrl3.csv", 0.998)]
    public void Febrl_is_solved(string file, double least) =>
        Assert.InRange(F1([SharedFiles.Path(file)], static (_, id) => id.Split('-')[1]), least, 1);

    [Fact]
    public void Fake_1000_is_solved()
    {
        string path = SharedFiles.Path("splink-fake-1000/fake_1000.csv");
        var truth = File.ReadLines(path).Skip(1).Select(static line => line.Split(',')).ToDictionary(static cells => cells[0], static cells => cells[^1], StringComparer.Ordinal);
        Assert.InRange(F1([path], (_, id) => truth[id]), 0.94, 1);
    }

    [Fact]
    public void The_truth_set_of_companies_families_and_aliases_is_solved()
    {
        string folder = SharedFiles.Path("senzing-truth-set");
        var truth = File.ReadLines(Path.Combine(folder, "truth.csv")).Skip(1).Select(static line => line.Split(','))
            .ToDictionary(static cells => $"{cells[2].ToLowerInvariant()}.csv/{cells[3]}", static cells => cells[1], StringComparer.Ordinal);
        string[] paths = [.. new[] { "customers.csv", "reference.csv", "watchlist.csv" }.Select(name => Path.Combine(folder, name))];
        Assert.InRange(F1(paths, (file, id) => truth[$"{file}/{id}"]), 0.97, 1);
    }

    [Fact]
    public void Shuffled_rows_under_other_ids_give_the_same_groups()
    {
        string path = SharedFiles.Path("febrl/febrl1.csv");
        string[] lines = File.ReadAllLines(path);
        int[] order = [.. Enumerable.Range(1, lines.Length - 1)];
        new Random(11).Shuffle(order);
        using var folder = new ScratchFolder();
        string other = folder.File("other.csv");
        File.WriteAllLines(other, order.Select((line, i) => $"x{i}{lines[line][lines[line].IndexOf(',', StringComparison.Ordinal)..]}").Prepend(lines[0]));
        int[] first = Firsts(path), second = Firsts(other);
        // Record i of the other file is record order[i] - 1 of the first one.
        var same = Enumerable.Range(0, order.Length).Select(i => (First: first[order[i] - 1], Second: second[i])).Distinct().ToList();
        Assert.Equal(same.Count, same.Select(static pair => pair.First).Distinct().Count());
        Assert.Equal(same.Count, same.Select(static pair => pair.Second).Distinct().Count());
    }

    private static int[] Firsts(string path) =>
        new LinkedRecords(PersonLinkage.Link(PersonTableReader.Read(new TableOptions(path), null, CancellationToken.None).Table, new LinkageOptions())).FirstOf;

    private static double F1(string[] paths, Func<string, string, string> truthOf)
    {
        var reading = PersonTableReader.Read(new TableOptions(paths), null, CancellationToken.None);
        var ids = reading.Ids();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] truth = new int[ids.Count];
        for (int record = 0; record < truth.Length; record++)
        {
            int file = Array.FindIndex(reading.Table.FileStarts, 1, end => record < end) - 1;
            string person = truthOf(Path.GetFileName(paths[file]), ids[record]);
            if (!numbers.TryGetValue(person, out truth[record])) numbers.Add(person, truth[record] = numbers.Count);
        }
        return PartitionAccuracy.Measure(new LinkedRecords(PersonLinkage.Link(reading.Table, new LinkageOptions())).FirstOf, truth).Pairwise.F1;
    }
}
