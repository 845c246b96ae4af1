using Investigations.Graph.Model;

namespace Investigations.Graph.Storage;

/// <summary>Somebody else judged a record pair between an author's look and the author's judgement.</summary>
/// <param name="newest">What stands now with the highest number; null when what the author saw was undone or has expired.</param>
public sealed class JudgementOutdatedException(HeldJudgement? newest) : Exception("The record pair was judged since it was read.")
{
    /// <summary>What stands now with the highest number; null when nothing stands.</summary>
    public HeldJudgement? Newest { get; } = newest;
}
