using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Investigations.Api.Demo;
using Investigations.Api.Demo.LookAlikes;
using Investigations.Api.Demo.Networks;
using Investigations.Graph.Model;
using Xunit;

namespace Investigations.Tests.Api.Demo;

public sealed class WorldTests(WorldFixture world) : IClassFixture<WorldFixture>
{
    [Fact]
    public void Every_file_of_the_contract_has_its_header_and_rows()
    {
        foreach (SourceFile file in SourceCatalogue.All)
        {
            (string[] header, List<Dictionary<string, string>> rows) = world.Pack.Files[file.Name];
            Assert.Equal(file.Columns.Where(c => !c.IsDerived).Select(c => c.Name).Order(StringComparer.Ordinal), header.Order(StringComparer.Ordinal));
            Assert.True(rows.Count > 0, file.Name + " has no rows");
        }
    }

    [Fact]
    public void Every_required_cell_is_filled_and_every_id_is_unique()
    {
        foreach (SourceFile file in SourceCatalogue.All)
        {
            List<Dictionary<string, string>> rows = world.Pack[file.Name];
            foreach (SourceColumn column in file.Columns.Where(c => c.IsRequired))
                Assert.All(rows, row => Assert.True(row[column.Name].Length > 0, $"{file.Name} {column.Name}"));
            List<string> ids = [.. rows.Select(row => string.Join('|', file.IdColumns.Select(c => row[c])))];
            Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void Every_word_is_of_its_closed_list_and_every_reference_resolves()
    {
        foreach (SourceFile file in SourceCatalogue.All)
        {
            foreach (SourceColumn column in file.Columns.Where(c => !c.IsDerived))
            {
                List<string> values = [.. world.Pack[file.Name].Select(row => row[column.Name]).Where(v => v.Length > 0)];
                if (column.Words is { Count: > 0 } words) Assert.All(values, value => Assert.Contains(value, words));
                if (column.References is not { } target) continue;
                HashSet<string> known = [.. world.Pack[target].Select(row => row["record_id"])];
                Assert.All(values, value => Assert.True(known.Contains(value), $"{file.Name} {column.Name} {value}"));
            }
        }
    }

    [Fact]
    public void Every_serial_and_subject_and_text_is_there()
    {
        HashSet<string> serials = [.. world.Pack["devices.csv"].Select(row => row["serial"].ToUpperInvariant())];
        foreach (string file in new[] { "device_observations.csv", "software.csv", "peripherals.csv", "lan_neighbours.csv", "shipments.csv", "logins.csv" })
            Assert.All(world.Pack[file].Where(row => row["device_serial"].Length > 0), row => Assert.Contains(row["device_serial"].ToUpperInvariant(), serials));
        HashSet<string> subjects = [.. world.Pack["candidates.csv"].Concat(world.Pack["workers.csv"]).Select(row => row["record_id"])];
        foreach (string file in new[] { "verifications.csv", "identity_documents.csv", "photos.csv", "code_accounts.csv", "human_reports.csv" })
            Assert.All(world.Pack[file], row => Assert.Contains(row["subject_id"], subjects));
        foreach ((string file, string column) in new[] { ("candidates.csv", "resume_file"), ("assessments.csv", "submission_file"), ("assessments.csv", "starter_file"), ("messages.csv", "text_file"), ("photos.csv", "file") })
            Assert.All(world.Pack[file].Where(row => row[column].Length > 0), row => Assert.True(File.Exists(Path.Combine(world.Pack.Folder, row[column])), row[column]));
    }

    [Fact]
    public void Every_evidence_row_stands_in_the_pack_and_belongs_to_the_network()
    {
        foreach (JsonElement network in world.Truth.Networks)
        {
            List<string> people = [.. WrittenTruth.Strings(network, "personas"), .. WrittenTruth.Strings(network, "pending")];
            Assert.True(WrittenTruth.Strings(network, "personas").Count >= 3);
            foreach (JsonElement evidence in network.GetProperty("evidence").EnumerateArray())
            {
                Assert.All(WrittenTruth.Strings(evidence, "people"), person => Assert.Contains(person, people));
                foreach (string text in WrittenTruth.Strings(evidence, "rows"))
                {
                    string[] parts = text.Split('#', ':');
                    Assert.Contains(world.Pack[parts[0]], row => row["record_id"] == parts[1] && row[parts[2]].Length > 0);
                }
            }
        }
    }

    [Fact]
    public void Every_look_alike_occurs_and_holds_honest_people_only()
    {
        List<JsonElement> groups = [.. world.Truth.Root.GetProperty("benign_groups").EnumerateArray()];
        Assert.Equal(LookAlikePlanter.All.Select(k => k.Kind).Order(StringComparer.Ordinal), groups.Select(g => g.GetProperty("kind").GetString()!).Distinct().Order(StringComparer.Ordinal));
        Dictionary<string, string> roles = world.Truth.Roles;
        Assert.All(groups.SelectMany(g => WrittenTruth.Strings(g, "people")), person => Assert.Equal("honest", roles[person]));
    }

    [Fact]
    public void Same_options_same_bytes_whatever_the_culture()
    {
        string folder = Directory.CreateTempSubdirectory("world-").FullName;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = ",";
            odd.NumberFormat.NegativeSign = "~";
            odd.DateTimeFormat.DateSeparator = "/";
            CultureInfo.CurrentCulture = odd;
            WorldGenerator.Write(new WorldOptions(11, WorldOptions.FewestPeople), folder);
            Assert.Equal(Digest(world.Folder), Digest(folder));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            Directory.Delete(folder, true);
        }
    }

    [Fact]
    public void Every_column_is_used_somewhere()
    {
        foreach (SourceFile file in SourceCatalogue.All)
            Assert.All(file.Columns.Where(c => !c.IsDerived), column => Assert.True(world.Pack[file.Name].Exists(row => row[column.Name].Length > 0), $"{file.Name} {column.Name}"));
    }

    [Fact]
    public void Nothing_happens_after_the_export()
    {
        string[] planned = ["travel.csv"];
        foreach (SourceFile file in SourceCatalogue.All.Where(f => !planned.Contains(f.Name)))
        {
            foreach (SourceColumn column in file.Columns.Where(c => c.Kind is ValueKind.Instant || c.Name is "valid_from" or "start_date" or "end_date" or "assigned_from" or "declared_at"))
            {
                Assert.All(world.Pack[file.Name].Select(row => row[column.Name]).Where(v => v.Length > 0), value =>
                    Assert.True(DateTimeOffset.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) <= new DateTimeOffset(2026, 4, 20, 0, 0, 0, TimeSpan.Zero), $"{file.Name} {column.Name} {value}"));
            }
        }
    }

    [Theory]
    [InlineData(299, "halden", null)]
    [InlineData(50_001, "halden", null)]
    [InlineData(300, "Halden Inc", null)]
    [InlineData(300, "halden", 8)]
    public void Write_refuses_options_out_of_range(int people, string tenant, int? networks) =>
        Assert.ThrowsAny<ArgumentException>(() => WorldGenerator.Write(new WorldOptions(1, people, tenant, networks), Path.GetTempPath()));

    [Theory]
    [InlineData(300, 3)]
    [InlineData(1000, 8)]
    [InlineData(5000, 25)]
    [InlineData(50_000, 120)]
    public void UsualCount_grows_slower_than_the_people(int people, int expected) => Assert.Equal(expected, NetworkPlanter.UsualCount(people));

    private static List<string> Digest(string folder) =>
    [
        .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => Path.GetRelativePath(folder, path) + " " + Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))))
    ];
}
