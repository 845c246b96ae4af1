namespace Investigations.Api.Schema.Review;

/// <summary>How far the review is.</summary>
/// <param name="JudgedToday">Judgements added since midnight UTC that stand.</param>
/// <param name="JudgedTodayByYou">Those of the viewer.</param>
/// <param name="Left">Pairs that wait for the viewer.</param>
/// <param name="DecidesMost">How many of the first hold 80 % of the expected information of all that wait.</param>
/// <param name="ConflictCount">Judgements of analysts that contradict each other.</param>
internal sealed record ReviewProgress(int JudgedToday, int JudgedTodayByYou, int Left, int DecidesMost, int ConflictCount);
