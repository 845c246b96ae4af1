using System.Text.RegularExpressions;
using System.Xml.Linq;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Structure;

/// <summary>Arrows point to graph, stages meet only through the store, and a package is used in its own room.</summary>
public sealed class ImportRulesTests
{
    private static readonly string[] Stages = ["Resolution", "Correlation", "Signals", "Clustering", "Scoring", "Reporting"];

    /// <summary>Room, and the rooms it may import. A room may always import itself.</summary>
    private static readonly Dictionary<string, string[]> MayImport = new(StringComparer.Ordinal)
    {
        ["Graph.Model"] = [],
        ["Graph.Normalisation"] = ["Graph.Model"],
        ["Graph.Algorithms"] = ["Graph.Model"],
        ["Graph.Similarity"] = ["Graph.Model"],
        ["Graph.Ingestion"] = ["Graph.Model", "Graph.Normalisation", "Graph.Similarity", "Graph.Storage"],
        ["Graph.Storage"] = ["Graph.Model", "Graph.Normalisation", "Graph.Algorithms"],
        ["Graph.Review"] = ["Graph.Model"],
        ["Graph.Operations"] = ["Graph.Model", "Graph.Normalisation", "Graph.Storage"],
        ["Api.Demo"] = ["Graph.Model", "Graph.Normalisation"],
        ["Api.Schema"] = ["Graph.Model", "Graph.Review", "Graph.Storage", "Api.Access", "Api.Pipeline"],
        ["Api.Transport"] = ["Graph.Model", "Graph.Operations", "Graph.Storage", "Api.Access", "Api.Schema"],
        ["Api.Access"] = ["Graph.Model", "Graph.Operations"],
    };

    /// <summary>Namespace of a package, and the rooms that own it.</summary>
    private static readonly Dictionary<string, string[]> PackageRooms = new(StringComparer.Ordinal)
    {
        ["PhoneNumbers"] = ["Graph.Normalisation"],
        ["SimpleBase"] = ["Graph.Normalisation"],
        ["Org.BouncyCastle"] = ["Graph.Normalisation"],
        ["UglyToad.PdfPig"] = ["Graph.Ingestion"],
        ["DocumentFormat.OpenXml"] = ["Graph.Ingestion"],
        ["Microsoft.Data.Sqlite"] = ["Graph.Storage", "Graph.Operations"],
        ["Quartz"] = ["Jobs", "Api.Pipeline", "Api.Schema", "Api"],
        ["Fluid"] = ["Jobs.Reporting"],
        ["Microsoft.ML"] = ["Jobs.Scoring"],
        ["GraphQL"] = ["Api.Schema", "Api.Transport", "Api"],
        ["System.CommandLine"] = ["Api.Commands", "Api"],
        ["Spectre.Console"] = ["Api.Commands", "Api"],
    };

    [Fact]
    public void No_source_file_imports_against_the_arrows()
    {
        var faults = new List<string>();
        foreach (string path in Repository.ProductSources())
        {
            string room = RoomOf(path);
            foreach (string used in Usings(path))
            {
                if (used.StartsWith("Investigations.", StringComparison.Ordinal) && !Allowed(room, RoomOfNamespace(used)))
                    faults.Add($"{Repository.Relative(path)}: {room} may not import {used}");
            }
        }
        Assert.Empty(faults);
    }

    [Fact]
    public void A_package_is_used_only_in_its_room()
    {
        var faults = new List<string>();
        foreach (string path in Repository.ProductSources())
        {
            string room = RoomOf(path);
            foreach (string used in Usings(path))
            {
                foreach (var (package, rooms) in PackageRooms)
                {
                    bool isOfPackage = used == package || used.StartsWith(package + ".", StringComparison.Ordinal);
                    if (isOfPackage && !rooms.Any(owner => room == owner || room.StartsWith(owner + ".", StringComparison.Ordinal) || (owner == "Api" && IsRootOfApi(path))))
                        faults.Add($"{Repository.Relative(path)}: {package} belongs to {string.Join(", ", rooms)}");
                }
            }
        }
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("graph/Investigations.Graph.csproj", "")]
    [InlineData("jobs/Investigations.Jobs.csproj", "Investigations.Graph.csproj")]
    [InlineData("api/Investigations.Api.csproj", "Investigations.Graph.csproj Investigations.Jobs.csproj")]
    public void A_project_references_only_what_it_may(string project, string allowed)
    {
        var references = XDocument.Load(Path.Combine(Repository.Root, project)).Descendants("ProjectReference")
            .Select(reference => Path.GetFileName(reference.Attribute("Include")!.Value)).Order(StringComparer.Ordinal);
        Assert.Equal(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries), references);
    }

    [Fact]
    public void The_rules_know_a_wrong_arrow()
    {
        Assert.False(Allowed("Graph.Model", "Graph.Storage"));
        Assert.False(Allowed("Jobs.Signals", "Jobs.Clustering"));
        Assert.False(Allowed("Graph.Storage", "Jobs.Signals"));
        Assert.True(Allowed("Jobs.Signals", "Graph.Normalisation"));
    }

    private static bool Allowed(string room, string used)
    {
        if (room == used || room.StartsWith(used + ".", StringComparison.Ordinal)) return true;
        if (MayImport.TryGetValue(room, out string[]? rooms)) return rooms.Contains(used);
        if (room.StartsWith("Jobs", StringComparison.Ordinal))
        {
            string stage = room.Split('.').ElementAtOrDefault(1) ?? "";
            return used.StartsWith("Graph", StringComparison.Ordinal) || (used.StartsWith("Jobs.", StringComparison.Ordinal) && !Stages.Contains(used.Split('.')[1]) && Stages.Contains(stage));
        }
        return room.StartsWith("Api", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Usings(string path) => File.ReadLines(path)
        .Select(line => Regex.Match(line, @"^\s*(?:global\s+)?using\s+(?:static\s+)?(?:\w+\s*=\s*)?(?<name>[A-Za-z][\w.]*)\s*;", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture))
        .Where(match => match.Success).Select(match => match.Groups["name"].Value);

    private static string RoomOf(string path)
    {
        string[] parts = Repository.Relative(path).Split('/');
        string project = char.ToUpperInvariant(parts[0][0]) + parts[0][1..];
        return parts.Length <= 2 ? project : $"{project}.{parts[1]}";
    }

    private static string RoomOfNamespace(string used) => string.Join('.', used.Split('.').Skip(1).Take(2));

    private static bool IsRootOfApi(string path) => RoomOf(path) == "Api";
}
