using Investigations.Tests.Fixtures;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Investigations.Tests.Structure;

/// <summary>The compose file, read as the tool would read it: safe by default, the graph database only on demand.</summary>
public sealed class ComposeTests
{
    private static readonly YamlMappingNode Services = (YamlMappingNode)Read()["services"];

    [Fact]
    public void The_api_runs_without_rights_on_a_read_only_root_with_a_health_check()
    {
        var api = (YamlMappingNode)Services["api"];
        Assert.Equal("10001", Text(api, "user"));
        Assert.Equal("true", Text(api, "read_only"));
        Assert.Equal("ALL", ((YamlSequenceNode)api["cap_drop"]).Children.Single().ToString());
        Assert.Contains("/health", api["healthcheck"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_port_is_bound_to_loopback()
    {
        var ports = Services.Children.Values.OfType<YamlMappingNode>().Where(service => service.Children.ContainsKey("ports"))
            .SelectMany(service => ((YamlSequenceNode)service["ports"]).Children.Select(port => port.ToString())).ToList();
        Assert.NotEmpty(ports);
        Assert.All(ports, port => Assert.StartsWith("127.0.0.1:", port, StringComparison.Ordinal));
    }

    [Fact]
    public void The_graph_database_comes_only_with_its_profile()
    {
        Assert.False(((YamlMappingNode)Services["api"]).Children.ContainsKey("profiles"));
        Assert.Equal("neo4j", ((YamlSequenceNode)((YamlMappingNode)Services["neo4j"])["profiles"]).Children.Single().ToString());
    }

    [Fact]
    public void The_image_runs_as_the_user_that_the_compose_file_names()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, "Dockerfile"));
        Assert.Equal("USER 10001", lines.Last(line => line.StartsWith("USER", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.StartsWith("HEALTHCHECK", StringComparison.Ordinal));
    }

    private static YamlMappingNode Read()
    {
        var yaml = new YamlStream();
        using var reader = new StreamReader(Path.Combine(Repository.Root, "docker-compose.yml"));
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static string Text(YamlMappingNode node, string key) => node[key].ToString();
}
