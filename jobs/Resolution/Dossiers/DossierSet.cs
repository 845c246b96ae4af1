using Investigations.Graph.Model;

namespace Investigations.Jobs.Resolution.Dossiers;

/// <summary>All dossiers, and which one each record of candidates and workers went into.</summary>
/// <param name="All">The oldest first, then by founding record.</param>
/// <param name="OfCandidate">By row of candidates.</param>
/// <param name="OfWorker">By row of workers.</param>
internal sealed record DossierSet(IReadOnlyList<Dossier> All, IReadOnlyList<Dossier?> OfCandidate, IReadOnlyList<Dossier?> OfWorker)
{
    /// <summary>The dossier of a record, or null.</summary>
    public Dossier? Of(RecordSet records, RecordRef record)
    {
        if (record.File != SourceCatalogue.Candidates && record.File != SourceCatalogue.Workers) return null;
        int row = records[record.File].Row(record.RecordId);
        if (row < 0) return null;
        return record.File == SourceCatalogue.Candidates ? OfCandidate[row] : OfWorker[row];
    }
}
