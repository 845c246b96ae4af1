using Investigations.Api.Commands;
using Investigations.Jobs.Scoring.Learned;
using Investigations.Tests.Fixtures;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Investigations.Tests.Api;

/// <summary>Exit codes, and errors that say what to do.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("score", 2, "RESULTS")]
    [InlineData("guess", 2, "guess")]
    [InlineData("serve --port 99999", 2, "0 to 65535")]
    [InlineData("run guess", 2, "There are: resolve, correlate, signal, cluster, score, report")]
    [InlineData("report --out r.html", 2, "import a source pack")]
    [InlineData("generate --seed 1 --people 5 --out w", 2, "300")]
    [InlineData("import absent.zip", 1, "absent.zip")]
    [InlineData("train --worlds 4", 2, "5 or more")]
    [InlineData("drift --dispositions absent.json", 1, "absent.json")]
    public async Task Failure_says_what_to_do(string line, int code, string expected)
    {
        using var folder = new ScratchFolder();
        var (exit, _, error) = await RunAsync(folder, line.Split(' '));
        Assert.Equal(code, exit);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_of_an_empty_store_has_nothing_due()
    {
        using var folder = new ScratchFolder();
        var (exit, output, _) = await RunAsync(folder, "run");
        Assert.Equal(0, exit);
        Assert.Contains("Nothing is due", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Indicators_lists_the_catalogue_by_code()
    {
        using var folder = new ScratchFolder();
        var (exit, output, _) = await RunAsync(folder, "indicators");
        Assert.Equal(0, exit);
        Assert.Contains("O01  ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drift_tells_how_true_the_shipped_model_is()
    {
        using var folder = new ScratchFolder();
        var (exit, output, _) = await RunAsync(folder, "drift");
        Assert.Equal(0, exit);
        Assert.Contains(RiskModelFile.Shipped.Id, output, StringComparison.Ordinal);
        Assert.Contains("expected calibration error", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_with_a_risk_model_that_was_changed_is_refused()
    {
        using var folder = new ScratchFolder();
        RiskModelFile.Write(folder.File(RiskModelFile.FileName), RiskModelFile.Shipped);
        File.AppendAllText(folder.File(RiskModelFile.FileName), " ");
        var (exit, _, error) = await RunAsync(folder, "run");
        Assert.Equal(1, exit);
        Assert.Contains("is not what was signed", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dispositions_that_say_something_else_are_told()
    {
        using var folder = new ScratchFolder();
        File.WriteAllText(folder.File("said.json"), """{"K1": "guilty"}""");
        var (exit, _, error) = await RunAsync(folder, "drift", "--dispositions", folder.File("said.json"));
        Assert.Equal(2, exit);
        Assert.Contains("'guilty' of K1 is none of network, innocent, open", error, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Output, string Error)> RunAsync(ScratchFolder folder, params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["INVESTIGATIONS_HOME"] = folder.Path };
        int exit = await CommandLine.RunAsync(arguments, new Workplace(new FakeTimeProvider(Worlds.Noon), environment, new Teller(output, error, isTerminal: false)));
        return (exit, output.ToString(), error.ToString());
    }
}
