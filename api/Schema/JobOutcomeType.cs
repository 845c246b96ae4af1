using GraphQL.Types;
using Investigations.Api.Pipeline;

namespace Investigations.Api.Schema;

/// <summary>How a job ended.</summary>
internal sealed class JobOutcomeType : ObjectGraphType<JobOutcome>
{
    /// <summary>Declares the fields.</summary>
    public JobOutcomeType()
    {
        Name = "JobOutcome";
        Description = "How a job ended.";
        Field(x => x.Result).Description("How.");
        Field(x => x.StartedAt).Description("By the clock.");
        Field<NonNullGraphType<FloatGraphType>>("durationMilliseconds").Description("Wall-clock time.").Resolve(context => context.Source.Duration.TotalMilliseconds);
        Field(x => x.Message).Description("What it did, or why it failed.");
    }
}
