using Investigations.Graph.Ingestion;
using Investigations.Graph.Model;
using Investigations.Graph.Normalisation;

namespace Investigations.Tests.Fixtures;

/// <summary>Reads a source pack into memory, as a stage would get it from the store.</summary>
public static class PackRecords
{
    /// <summary>The key that tests hash secrets with.</summary>
    public static KeyedHash Hash { get; } = new(TenantKey.Derive("tests", 1));

    /// <summary>The records and texts of one pack.</summary>
    /// <param name="folder">A folder with pack.json, or a .zip of it.</param>
    public static (RecordSet Records, IReadOnlyDictionary<string, string> Texts) Load(string folder)
    {
        var store = new InMemoryImportStore();
        new PackImporter(store, Hash, TimeProvider.System, ImportOptions.Default).ImportAsync(folder).GetAwaiter().GetResult();
        return (store.Records(), store.Texts);
    }
}
