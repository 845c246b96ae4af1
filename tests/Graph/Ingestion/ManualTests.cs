using System.Reflection;
using Investigations.Graph.Ingestion;
using Investigations.Graph.Model;
using Investigations.Tests.Fixtures;
using Xunit;

namespace Investigations.Tests.Graph.Ingestion;

public sealed class ManualTests
{
    [Fact]
    public void Manual_names_every_file_with_its_columns()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "source-packs.md"));
        foreach (var file in SourceCatalogue.All)
        {
            string line = Assert.Single(lines, line => line.StartsWith($"| `{file.Name}` |", StringComparison.Ordinal))
                .Replace("*address*", "street, unit, city, region, postcode, country", StringComparison.Ordinal);
            foreach (var column in file.Columns.Where(column => !column.IsDerived))
            {
                Assert.Contains(column.IsRequired ? $"**{column.Name}**" : column.Name, line, StringComparison.Ordinal);
                if (column.Name != "subject_kind") Assert.All(column.Words ?? [], word => Assert.Contains(word, line, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Manual_names_every_reject_reason_and_notice_code()
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "source-packs.md"));
        Assert.All(Enum.GetNames<RejectReason>(), reason => Assert.Contains($"| `{reason}` |", text, StringComparison.Ordinal));
        var codes = typeof(NoticeCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        Assert.All(codes, code => Assert.Contains($"| `{code}` |", text, StringComparison.Ordinal));
    }
}
