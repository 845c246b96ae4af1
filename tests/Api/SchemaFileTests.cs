using GraphQL;
using GraphQL.Types;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Api;

/// <summary>The committed contract is what the server answers by.</summary>
public sealed class SchemaFileTests
{
    private static readonly string Committed = Path.Combine(Repository.Root, "api", "schema.graphql");

    [Fact]
    public async Task Schema_printed_from_code_equals_the_committed_file()
    {
        await using var host = await TestHost.StartAsync();
        string printed = host.Get<ISchema>().Print().ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("INVESTIGATIONS_WRITE_SCHEMA") is "1") await File.WriteAllTextAsync(Committed, printed, TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(Committed, TestContext.Current.CancellationToken), printed);
    }
}
