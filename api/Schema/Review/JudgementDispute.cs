using Investigations.Graph.Model;
using Investigations.Graph.Review;

namespace Investigations.Api.Schema.Review;

/// <summary>A conflict of judgements with their numbers, so that each author can take theirs back.</summary>
/// <param name="IsOnePair">True when people disagree on one pair.</param>
/// <param name="Apart">What keeps the pair apart.</param>
/// <param name="Together">What joins it.</param>
internal sealed record JudgementDispute(bool IsOnePair, IReadOnlyList<HeldJudgement> Apart, IReadOnlyList<HeldJudgement> Together)
{
    /// <summary>All disputes among standing judgements.</summary>
    public static IReadOnlyList<JudgementDispute> Among(IReadOnlyList<HeldJudgement> held)
    {
        var numbered = held.ToDictionary(h => h.Judgement);
        return [.. JudgementConflicts.Find(held.Select(h => h.Judgement)).Select(conflict => new JudgementDispute(
            conflict.IsOnePair, [.. conflict.Apart.Select(own => numbered[own])], [.. conflict.Together.Select(own => numbered[own])]))];
    }
}
