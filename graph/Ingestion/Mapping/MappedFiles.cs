namespace Investigations.Graph.Ingestion.Mapping;

/// <summary>The files that a mapping made, held in memory: clear text of secrets is not written anywhere.</summary>
internal sealed class MappedFiles(IReadOnlyDictionary<string, byte[]> files) : PackFiles
{
    public override IReadOnlyList<string> TopNames => [.. files.Keys.Order(StringComparer.Ordinal)];

    public override Stream? Open(string name) => files.TryGetValue(name, out byte[]? bytes) ? new MemoryStream(bytes, writable: false) : null;

    public override long Length(string name) => files.TryGetValue(name, out byte[]? bytes) ? bytes.Length : -1;
}
