using System.Globalization;
using Investigations.Graph.Algorithms;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Golden;

/// <summary>The validation graphs of LDBC Graphalytics (Iosup et al. 2016; specification arXiv 2011.15028), the undirected ones and, where
/// direction does not matter, the directed ones.</summary>
public sealed class GraphalyticsTests
{
    [Theory]
    [InlineData("wcc/undir-input", "wcc/undir-output")]
    [InlineData("wcc/dir-input", "wcc/dir-output")]
    [InlineData("example/example-undirected.e", "example/example-undirected-WCC")]
    [InlineData("example/example-directed.e", "example/example-directed-WCC")]
    public void Components(string input, string output)
    {
        var graph = Read(input, output);
        var components = ConnectedComponents.Find(graph.Graph);
        // The benchmark compares labels up to renaming; its files name a component by its smallest node.
        var smallest = graph.Names.Select((_, node) => (double)graph.Names[Array.IndexOf(components, components[node])]);
        Assert.Equal(graph.Expected, smallest);
    }

    [Theory]
    [InlineData("bfs/undir-input", "bfs/undir-output", 1)]
    [InlineData("example/example-undirected.e", "example/example-undirected-BFS", 2)]
    public void Hops(string input, string output, long source)
    {
        var graph = Read(input, output);
        var hops = ShortestPaths.Hops(graph.Graph, Array.IndexOf(graph.Names, source));
        Assert.Equal(graph.Expected, hops.Select(hop => hop < 0 ? (double)long.MaxValue : hop));
    }

    [Theory]
    [InlineData("sssp/undir-input.e", "sssp/undir-output", 1)]
    [InlineData("example/example-undirected.e", "example/example-undirected-SSSP", 2)]
    public void Lengths(string input, string output, long source)
    {
        var graph = Read(input, output);
        AssertClose(graph.Expected, ShortestPaths.Lengths(graph.Graph, Array.IndexOf(graph.Names, source)), 1e-12);
    }

    // Rounds: 2 in the properties of the example graph. Those of the other files are not written in them: 5 rounds, and for ranks 26,
    // the one number that gives all their digits.
    [Theory]
    [InlineData("cdlp/undir-input", "cdlp/undir-output", 5)]
    [InlineData("example/example-undirected.e", "example/example-undirected-CDLP", 2)]
    public void Labels(string input, string output, int rounds)
    {
        var graph = Read(input, output);
        Assert.Equal(graph.Expected, LabelPropagation.Find(graph.Graph, rounds).Select(label => (double)graph.Names[label]));
    }

    [Theory]
    [InlineData("lcc/undir-input", "lcc/undir-output")]
    [InlineData("example/example-undirected.e", "example/example-undirected-LCC")]
    public void Clustering(string input, string output)
    {
        var graph = Read(input, output);
        AssertClose(graph.Expected, Triangles.LocalClustering(graph.Graph), 1e-11);
    }

    [Theory]
    [InlineData("pr/undir-input", "pr/undir-output", 26)]
    [InlineData("example/example-undirected.e", "example/example-undirected-PR", 2)]
    public void Ranks(string input, string output, int rounds)
    {
        var graph = Read(input, output);
        AssertClose(graph.Expected, PageRank.Find(graph.Graph, 0.85, rounds, tolerance: 0), 1e-9);
    }

    // The benchmark allows a relative error of 0.01 %; the arithmetic being the same, far less is asked here.
    private static void AssertClose(double[] expected, double[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var node = 0; node < expected.Length; node++)
            if (!double.IsPositiveInfinity(expected[node]) || !double.IsPositiveInfinity(actual[node]))
                Assert.Equal(expected[node], actual[node], tolerance);
    }

    // Edge lists (.e) hold an edge once, with its weight; adjacency lists hold it at both of its ends.
    private static (CsrGraph Graph, long[] Names, double[] Expected) Read(string input, string output)
    {
        var folder = Path.Combine(Repository.Shared, "data/ldbc-validation");
        Assert.SkipUnless(Directory.Exists(folder), "needs ../shared/data/ldbc-validation");
        var expected = Rows(Path.Combine(folder, output)).OrderBy(row => row[0]).ToArray();
        var names = Array.ConvertAll(expected, row => (long)row[0]);
        var edges = Rows(Path.Combine(folder, input))
            .SelectMany(row => input.EndsWith(".e", StringComparison.Ordinal)
                ? [(From: row[0], To: row[1], Weight: row.Length > 2 ? row[2] : 1)]
                : row.Skip(1).Select(to => (From: row[0], To: to, Weight: 1.0)))
            .DistinctBy(edge => (Math.Min(edge.From, edge.To), Math.Max(edge.From, edge.To))).ToList();
        var graph = CsrGraph.Build(
            names.Length,
            edges.Select(edge => Array.BinarySearch(names, (long)edge.From)).ToArray(),
            edges.Select(edge => Array.BinarySearch(names, (long)edge.To)).ToArray(),
            edges.Select(edge => edge.Weight).ToArray());
        return (graph, names, Array.ConvertAll(expected, row => row[1]));
    }

    private static IEnumerable<double[]> Rows(string file) => File.ReadLines(file)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(row => row.Length > 0)
        .Select(row => Array.ConvertAll(row, cell => cell.Contains("Infinity", StringComparison.Ordinal)
            ? double.PositiveInfinity : double.Parse(cell, CultureInfo.InvariantCulture)));
}
