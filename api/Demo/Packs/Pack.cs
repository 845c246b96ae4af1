using System.Text;
using System.Text.Json;
using Investigations.Graph.Model;

namespace Investigations.Api.Demo.Packs;

/// <summary>A source pack while it is written: all tables open, texts beside them.</summary>
internal sealed class Pack : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(false);
    private readonly string folder;
    private readonly Dictionary<SourceFile, Table> tables = [];

    public Pack(string folder, Cut? cut)
    {
        this.folder = folder;
        foreach (string part in new[] { "", "resumes", "submissions", "messages", "photos" }) Directory.CreateDirectory(Path.Combine(folder, part));
        foreach (SourceFile file in SourceCatalogue.All) tables.Add(file, new Table(folder, file, cut));
    }

    public Table this[SourceFile file] => tables[file];

    /// <summary>Writes a text file of the pack and returns its path there.</summary>
    public string Text(string part, string name, string text)
    {
        File.WriteAllText(Path.Combine(folder, part, name), text, Utf8);
        return part + "/" + name;
    }

    public string Bytes(string part, string name, byte[] content)
    {
        File.WriteAllBytes(Path.Combine(folder, part, name), content);
        return part + "/" + name;
    }

    public void Describe(World world, DateTime exportedAt)
    {
        using FileStream stream = File.Create(Path.Combine(folder, "pack.json"));
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteNumber("packVersion", 1);
        json.WriteString("tenant", world.Options.Tenant);
        json.WriteString("name", world.Company.Name);
        json.WriteString("exportedAt", Moment.Utc(exportedAt));
        json.WriteString("defaultRegion", "US");
        json.WriteStartArray("files");
        foreach (string name in SourceCatalogue.All.Select(f => f.Name).Order(StringComparer.Ordinal)) json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void Dispose()
    {
        foreach (Table table in tables.Values) table.Dispose();
    }
}
