using Investigations.Graph.Model;

namespace Investigations.Jobs.Signals.Verify;

/// <summary>V01 and V03: one document, or one national number, presented by several candidates.</summary>
internal sealed class DocumentSharing(bool isNationalNumber) : IIndicator
{
    private static readonly string[] DocumentTypes = ["passport", "driving_licence", "id_card"];

    /// <inheritdoc/>
    public IndicatorDescription Description { get; } = isNationalNumber
        ? new("V03", "One national number for several candidates", EvidenceCategory.Identity, FileNeeds.All(SourceCatalogue.Workers),
            "The keyed hash of one national number stands in the records of several candidates.",
            "A typing error that payroll can show, or one person who was recorded twice.",
            ["duplicate HR record", "name change"], "ADV22 FLAME PSA24")
        : new("V01", "One identity document for several candidates", EvidenceCategory.Identity, FileNeeds.All(SourceCatalogue.IdentityDocuments),
            "One document number of one type and country, or nearly one image of it, presented by several candidates.",
            "The same person verified twice, or a partner who uploaded the wrong file.",
            ["verified twice", "partner's upload"], "ADV22 AU");

    /// <inheritdoc/>
    public IEnumerable<Signal> Evaluate(SignalInput input)
    {
        string code = Description.Code;
        foreach (var pivot in input.TiesByPivot)
        {
            if (EntityKindNames.KindOf(pivot.Key) != EntityKind.IdentityDocument || IsNational(pivot.Key) != isNationalNumber) continue;
            EntityId[] candidates = [.. pivot.SelectMany(tie => new[] { tie.A, tie.B }).Distinct().Order()];
            if (candidates.Length < input.Thresholds.Count(code, "minHolders")) continue;
            yield return Firing.Of(Description, pivot.Key, candidates, pivot.Max(tie => tie.Overlap.To ?? tie.Overlap.From), input.Thresholds.Bits(code),
                $"{candidates.Length} candidates presented {input.Label(pivot.Key)}.", pivot.SelectMany(tie => tie.Evidence));
        }
    }

    /// <summary>True when the document is a national number, no passport, licence or card.</summary>
    internal static bool IsNational(EntityId document)
    {
        string type = document.Value.Split(':')[1];
        return !DocumentTypes.Contains(type);
    }
}
