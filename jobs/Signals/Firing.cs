using Investigations.Graph.Model;

namespace Investigations.Jobs.Signals;

/// <summary>Makes signals: ids that stay, evidence in order and capped.</summary>
internal static class Firing
{
    /// <summary>A signal of one indicator on one subject.</summary>
    /// <param name="description">The indicator.</param>
    /// <param name="subject">What it fired on.</param>
    /// <param name="candidates">The candidates it concerns.</param>
    /// <param name="at">When, by the data.</param>
    /// <param name="bits">Strength.</param>
    /// <param name="explanation">One sentence for people.</param>
    /// <param name="evidence">All records it rests on, in any order, doubles allowed.</param>
    /// <param name="window">Tells several firings on one subject apart; "" when there is one at most.</param>
    /// <param name="category">When the value decides the category; else the indicator's.</param>
    public static Signal Of(
        IndicatorDescription description, EntityId subject, IEnumerable<EntityId> candidates, DateTimeOffset? at, double bits,
        string explanation, IEnumerable<EvidenceRef> evidence, string window = "", EvidenceCategory? category = null)
    {
        EvidenceRef[] all = [.. evidence.Distinct().Order()];
        string id = window.Length == 0 ? $"{description.Code}/{subject}" : $"{description.Code}/{subject}/{window}";
        return new Signal(id, description.Code, subject, [.. candidates.Distinct().Order()], category ?? description.Category, at, bits, explanation,
            description.RefutedBy, all.Length > Signal.EvidenceCap ? all[..Signal.EvidenceCap] : all, all.Length);
    }

    /// <summary>A signal on one candidate.</summary>
    public static Signal On(
        IndicatorDescription description, EntityId candidate, DateTimeOffset? at, double bits, string explanation,
        IEnumerable<EvidenceRef> evidence, string window = "") => Of(description, candidate, [candidate], at, bits, explanation, evidence, window);
}
