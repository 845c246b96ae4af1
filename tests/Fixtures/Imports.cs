using Investigations.Graph.Ingestion;
using Investigations.Graph.Storage;

namespace Investigations.Tests.Fixtures;

/// <summary>Imports packs as the product does, under the tests' key.</summary>
public static class Imports
{
    /// <summary>An importer into a store.</summary>
    public static PackImporter Into(IImportStore store, ImportOptions? options = null) =>
        new(store, PackRecords.Hash, TimeProvider.System, options ?? ImportOptions.Default);

    /// <summary>Imports one pack.</summary>
    public static Task<ImportOutcome> ImportAsync(this InMemoryImportStore store, string path, ImportOptions? options = null) =>
        Into(store, options).ImportAsync(path, null, Xunit.TestContext.Current.CancellationToken);

    /// <summary>What was done with one file.</summary>
    public static FileOutcome Of(this ImportOutcome outcome, string file) => outcome.Files.Single(found => found.File == file);

    /// <summary>The notices of a code.</summary>
    public static IReadOnlyList<Investigations.Graph.Model.ImportNotice> Notices(this ImportOutcome outcome, string code) =>
        [.. outcome.Notices.Where(notice => notice.Code == code)];
}
