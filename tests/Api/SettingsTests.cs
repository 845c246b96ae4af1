using System.Net;
using Investigations.Api.Commands;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Api;

/// <summary>Where settings come from, and that all wrong ones are told at once.</summary>
public sealed class SettingsTests
{
    private static readonly Dictionary<string, string> Nothing = new(StringComparer.Ordinal);

    [Fact]
    public void Defaults_listen_on_loopback_at_5080()
    {
        using var folder = new ScratchFolder();
        var settings = SettingsReader.Read(folder.Path, Nothing, Nothing);
        Assert.Equal((IPAddress.Loopback, 5080), (settings.Listen, settings.Port));
    }

    [Fact]
    public void Options_outrank_the_environment_and_that_the_file()
    {
        using var folder = new ScratchFolder();
        File.WriteAllText(Path.Combine(folder.Path, SettingsReader.FileName), """{ "server": { "port": 1, "listen": "::1" }, "tenant": { "name": "acme" } } // mine""");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["INVESTIGATIONS_HOME"] = folder.Path,
            ["INVESTIGATIONS_SERVER__PORT"] = "2",
            ["INVESTIGATIONS_TENANT__NAME"] = "globex",
            ["INVESTIGATIONS_LONG_TESTS"] = "1",
        };
        var settings = SettingsReader.Read(null, new Dictionary<string, string>(StringComparer.Ordinal) { ["server:port"] = "3" }, environment);
        Assert.Equal((3, "globex", IPAddress.IPv6Loopback, folder.Path), (settings.Port, settings.Tenant, settings.Listen, settings.Home));
    }

    [Fact]
    public void All_wrong_settings_are_told_at_once()
    {
        using var folder = new ScratchFolder();
        File.WriteAllText(Path.Combine(folder.Path, SettingsReader.FileName), """{ "server": { "port": 70000 }, "serve": 1 }""");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["INVESTIGATIONS_SCHEDULE__PIPELINE"] = "often", ["INVESTIGATIONS_SERVER__LISTEN"] = "home" };
        var refused = Assert.Throws<SettingsException>(() => SettingsReader.Read(folder.Path, Nothing, environment));
        Assert.Equal(
            ["investigations.json", "investigations.json", "INVESTIGATIONS_SCHEDULE__PIPELINE", "INVESTIGATIONS_SERVER__LISTEN"],
            refused.Faults.Select(fault => fault.Split(':')[0]));
    }

    [Theory]
    [InlineData("{", "line 1")]
    [InlineData("""{ "server": { "port": 1, "port": 2 } }""", "twice")]
    public void A_file_that_is_not_plain_json_says_what_is_wrong(string text, string expected)
    {
        using var folder = new ScratchFolder();
        File.WriteAllText(Path.Combine(folder.Path, SettingsReader.FileName), text);
        Assert.Contains(expected, Assert.Throws<SettingsException>(() => SettingsReader.Read(folder.Path, Nothing, Nothing)).Faults.Single(), StringComparison.Ordinal);
    }
}
