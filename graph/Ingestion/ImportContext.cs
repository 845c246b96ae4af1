using Investigations.Graph.Normalisation;

namespace Investigations.Graph.Ingestion;

/// <summary>What the reading of one pack shares among its files.</summary>
internal sealed record ImportContext(
    SourcePack Pack, ImportOptions Options, NoticeBook Notices, TextFiles Texts, ReferenceLedger References, RowHash Hash, RowDerivations Derivations)
{
    public static ImportContext Of(SourcePack pack, KeyedHash hash, ImportOptions options)
    {
        var notices = new NoticeBook();
        return new ImportContext(
            pack, options, notices, new TextFiles(pack.Files, options.Limits, notices), new ReferenceLedger(), new RowHash(hash),
            new RowDerivations(hash, pack.Header.DefaultRegion));
    }

    public string Region => Pack.Header.DefaultRegion;
}
