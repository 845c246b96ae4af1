using System.Text.RegularExpressions;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.SupplyChain;

/// <summary>S06: the product calls nobody. Its system calls are watched while it works in a network namespace without a route.</summary>
public sealed class RuntimeNetworkTests
{
    private static readonly Regex Outward = new(
        @"(?:connect|sendto)\(\d+, (?:\{sa_family=AF_INET, .*?inet_addr\(""(?!127\.)|\{sa_family=AF_INET6, .*?inet_pton\(AF_INET6, ""(?!::1))", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));

    [Fact]
    public async Task S06_an_analysis_makes_no_outbound_call()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("INVESTIGATIONS_LONG_TESTS") == "1", "S06 runs with ./test --long.");
        Assert.SkipUnless(File.Exists("/usr/bin/strace") && File.Exists("/usr/bin/unshare"), "S06 needs strace and unshare.");
        using var folder = new ScratchFolder();
        Investigations.Api.Demo.WorldGenerator.Write(new Investigations.Api.Demo.WorldOptions(99, 300), folder.Path);
        string log = folder.File("calls.txt");
        var run = await Shell.RunAsync("unshare",
        [
            "--net", "strace", "-f", "-qq", "-e", "trace=connect,sendto", "-o", log, "dotnet", Path.Combine(AppContext.BaseDirectory, "Investigations.Api.dll"),
            "analyse", folder.File("pack"), "--export", folder.File("results"),
        ]);
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.True(File.Exists(folder.File("results/clusters.csv")));
        Assert.DoesNotContain(await File.ReadAllLinesAsync(log), line => Outward.IsMatch(line));
    }

    [Fact]
    public void S06_the_watch_knows_an_outbound_call()
    {
        Assert.Matches(Outward, """connect(7, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("93.184.216.34")}, 16) = -1""");
        Assert.DoesNotMatch(Outward, """connect(7, {sa_family=AF_INET, sin_port=htons(5080), sin_addr=inet_addr("127.0.0.1")}, 16) = 0""");
        Assert.DoesNotMatch(Outward, """connect(7, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = -1""");
    }
}
