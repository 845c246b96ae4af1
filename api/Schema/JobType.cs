using GraphQL.Types;
using Investigations.Api.Pipeline;

namespace Investigations.Api.Schema;

/// <summary>A job of the schedule.</summary>
internal sealed class JobType : ObjectGraphType<ScheduledJob>
{
    /// <summary>Declares the fields.</summary>
    public JobType()
    {
        Name = "Job";
        Description = "A job of the schedule.";
        Field(x => x.Name).Description("pipeline, or a stage.");
        Field(x => x.Schedule, nullable: true).Description("A cron expression in UTC; null when it runs in the pipeline or on demand alone.");
        Field(x => x.State).Description("What it does now.");
        Field(x => x.NextFireAt, nullable: true).Description("When the schedule starts it next.");
        Field<JobProgressType>("progress").Description("Null when it is not running.").Resolve(context => context.Source.Progress);
        Field<JobOutcomeType>("lastOutcome").Description("Null before the first time.").Resolve(context => context.Source.LastOutcome);
    }
}
