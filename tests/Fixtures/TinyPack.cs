using System.Text;
using Investigations.Graph.Model;

namespace Investigations.Tests.Fixtures;

/// <summary>Draws a small source pack as CSV text, and reads it the way a real one is read.</summary>
internal sealed class TinyPack
{
    private readonly SortedDictionary<string, StringBuilder> files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>Adds rows to a file; the header is written once.</summary>
    public TinyPack With(string file, string header, params string[] rows)
    {
        if (!files.TryGetValue(file, out var text)) files[file] = text = new StringBuilder(header).Append('\n');
        foreach (string row in rows) text.Append(row).Append('\n');
        return this;
    }

    /// <summary>Adds a text file that rows may name.</summary>
    public TinyPack WithText(string path, string text)
    {
        texts[path] = text;
        return this;
    }

    /// <summary>Writes the pack into a folder.</summary>
    public void WriteTo(string folder, string exportedAt = "2026-04-20T00:00:00Z", string tenant = "tests")
    {
        Directory.CreateDirectory(folder);
        string names = string.Join(',', files.Keys.Select(file => $"\"{file}\""));
        File.WriteAllText(Path.Combine(folder, "pack.json"),
            $$"""{"packVersion":1,"tenant":"{{tenant}}","name":"tiny","exportedAt":"{{exportedAt}}","defaultRegion":"US","files":[{{names}}]}""");
        foreach (var (file, text) in files) File.WriteAllText(Path.Combine(folder, file), text.ToString());
        foreach (var (path, text) in texts)
        {
            string target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text);
        }
    }

    /// <summary>The records and texts as a stage would get them.</summary>
    public (RecordSet Records, IReadOnlyDictionary<string, string> Texts) Load()
    {
        using var folder = new ScratchFolder();
        WriteTo(folder.Path);
        return PackRecords.Load(folder.Path);
    }

    /// <summary>Each row of candidates and workers a candidate of its own; a worker who names his application belongs to it.</summary>
    public static Identities Apart(RecordSet records)
    {
        var names = new List<ResolvedName>();
        var candidates = records[SourceCatalogue.Candidates];
        for (int row = 0; row < candidates.Count; row++) names.Add(Name(SourceCatalogue.Candidates, candidates.RecordId(row), Of(SourceCatalogue.Candidates, candidates.RecordId(row))));
        var workers = records[SourceCatalogue.Workers];
        for (int row = 0; row < workers.Count; row++)
        {
            string application = workers["candidate_id"].Key(row);
            names.Add(Name(SourceCatalogue.Workers, workers.RecordId(row),
                application.Length > 0 ? Of(SourceCatalogue.Candidates, application) : Of(SourceCatalogue.Workers, workers.RecordId(row))));
        }
        return Identities.Empty with { Names = names };
    }

    /// <summary>The id of the candidate a row founds.</summary>
    public static EntityId Of(SourceFile file, string recordId) => EntityKind.Candidate.IdOf($"{file.Kind}/{recordId}");

    private static ResolvedName Name(SourceFile file, string recordId, EntityId entity) => new(new RecordRef(file, recordId), "record_id", entity);
}
