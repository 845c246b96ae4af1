using System.Text.RegularExpressions;
using Investigations.Graph.Model;
using Investigations.Jobs.Correlation;
using Investigations.Jobs.Resolution;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Structure;

/// <summary>A stage that loads only some files loads every file its rules read; else a rule would see an empty one.</summary>
public sealed class StageFilesTests
{
    [Fact]
    public void Resolution_loads_what_it_reads() => Assert.Empty(Named("Resolution").Except(ResolveStage.Files));

    [Fact]
    public void Correlation_loads_what_it_reads() => Assert.Empty(Named("Correlation").Except(CorrelateStage.Files));

    private static IEnumerable<SourceFile> Named(string stage)
    {
        var names = Directory.EnumerateFiles(Path.Combine(Repository.Root, "jobs", stage), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith("Stage.cs", StringComparison.Ordinal))
            .SelectMany(path => Regex.Matches(File.ReadAllText(path), @"SourceCatalogue\.(?<file>[A-Z]\w+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture))
            .Select(match => match.Groups["file"].Value).ToHashSet(StringComparer.Ordinal);
        var files = SourceCatalogue.All.Where(file => names.Contains(string.Concat(file.Kind.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..])))).ToList();
        Assert.True(files.Count > 10);
        return files;
    }
}
