using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Investigations.Api.Demo.Scoring;
using Xunit;

namespace Investigations.Tests.Api.Demo;

public sealed class ResultScoreTests(WorldFixture world) : IClassFixture<WorldFixture>
{
    public static TheoryData<string> Kinds => ["perfect", "damaged", "merged", "renamed", "alone", "empty"];

    [Fact]
    public void Compute_perfect_results_is_one()
    {
        using WrittenResults results = new(world.Truth, "perfect");
        ResultScore score = ResultScore.Compute(Truth, results.Folder);
        Assert.Equal((1.0, 1.0), (score.Pairwise.F1, score.BCubed.F1));
        Assert.All(score.Networks, network => Assert.True(network.IsFound && network.LabelExact && network.Hits == network.Size && network.Own == network.Members));
        Assert.Equal((0, 0), (score.FalseAlerts.InClusters, score.Victims.ShownAsOther));
    }

    [Fact]
    public void Compute_absent_results_are_noted_and_zero()
    {
        using WrittenResults results = new(world.Truth, "empty");
        ResultScore score = ResultScore.Compute(Truth, results.Folder);
        Assert.Equal(["missing: people.csv", "missing: clusters.csv", "missing: cluster_members.csv"], score.Notes);
        Assert.Equal((0.0, 0), (score.Pairwise.F1, score.Networks.Count(n => n.IsFound)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Compute_equals_the_reference_scorer(string kind)
    {
        string reference = Path.Combine(Shared.Folder, "score", "score.py");
        Assert.SkipUnless(File.Exists(reference), $"{reference} is absent");
        Assert.SkipUnless(Runs("--version", out _), "python3 is absent");
        using WrittenResults results = new(world.Truth, kind);
        ResultScore score = ResultScore.Compute(Truth, results.Folder);
        Assert.True(Runs($"\"{reference}\" \"{Truth}\" \"{results.Folder}\"", out string text));
        Assert.Equal(text, score.ToText());
        Assert.True(Runs($"\"{reference}\" \"{Truth}\" \"{results.Folder}\" --json", out string json));
        Same(JsonNode.Parse(json), JsonNode.Parse(score.ToJson()), "");
    }

    [Theory]
    [InlineData(0.0625, 3, "0.062")]
    [InlineData(0.1875, 3, "0.188")]
    [InlineData(2.675, 2, "2.67")]
    [InlineData(100.0, 1, "100.0")]
    [InlineData(0.05, 1, "0.1")]
    public void Fixed_rounds_the_binary_value_ties_to_even(double value, int decimals, string expected) =>
        Assert.Equal(expected, ExactDecimal.Fixed(value, decimals));

    private string Truth => Path.Combine(world.Folder, "truth.json");

    /// <summary>Equal in structure and in every number, however it is written.</summary>
    private static void Same(JsonNode? expected, JsonNode? actual, string path)
    {
        switch (expected)
        {
            case JsonObject members:
                Assert.Equal(members.Select(m => m.Key), actual!.AsObject().Select(m => m.Key));
                foreach ((string key, JsonNode? value) in members) Same(value, actual[key], path + "." + key);
                break;
            case JsonArray items:
                Assert.Equal(items.Count, actual!.AsArray().Count);
                for (int i = 0; i < items.Count; i++) Same(items[i], actual[i], $"{path}[{i}]");
                break;
            case JsonValue value when value.GetValueKind() is System.Text.Json.JsonValueKind.Number:
                Assert.True(value.GetValue<double>().Equals(actual!.GetValue<double>()), $"{path}: {value} is not {actual}");
                break;
            default:
                Assert.Equal(expected?.ToJsonString(), actual?.ToJsonString());
                break;
        }
    }

    private static bool Runs(string arguments, out string output)
    {
        output = "";
        try
        {
            ProcessStartInfo start = new("python3", arguments) { RedirectStandardOutput = true, UseShellExecute = false, StandardOutputEncoding = Encoding.UTF8 };
            start.Environment["PYTHONIOENCODING"] = "utf-8";
            using Process process = Process.Start(start)!;
            output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
