using GraphQL.Types;

namespace Investigations.Api.Schema.Review;

/// <summary>How far the review is.</summary>
internal sealed class ReviewProgressType : ObjectGraphType<ReviewProgress>
{
    /// <summary>Declares the fields.</summary>
    public ReviewProgressType()
    {
        Name = "ReviewProgress";
        Description = "How far the review is.";
        Field(x => x.JudgedToday).Description("Judgements added since midnight UTC that stand.");
        Field(x => x.JudgedTodayByYou).Description("Those of the viewer.");
        Field(x => x.Left).Description("Pairs that wait for the viewer.");
        Field(x => x.DecidesMost).Description("How many of the first pairs hold 80 % of the expected information of all that wait.");
        Field(x => x.ConflictCount).Description("Judgements of analysts that contradict each other.");
    }
}
