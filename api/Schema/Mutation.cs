using GraphQL;
using GraphQL.Types;
using Investigations.Api.Access;
using Investigations.Api.Pipeline;
using Investigations.Api.Schema.Review;
using Investigations.Graph.Storage;

namespace Investigations.Api.Schema;

/// <summary>Writes. The only type that holds the writing interfaces.</summary>
internal sealed class Mutation : ObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    /// <param name="store">Written to.</param>
    /// <param name="jobs">Started and stopped.</param>
    public Mutation(IGraphStore store, IJobControl jobs)
    {
        Name = "Mutation";
        Description = "Writes.";
        Field<NonNullGraphType<JobType>>("runJob").Description("Starts a job now. Roles: investigator, admin.")
            .Argument<NonNullGraphType<StringGraphType>>("name", "pipeline, or a stage.")
            .ResolveAsync(async context => await ControlAsync(context, jobs, jobs.StartAsync));
        Field<NonNullGraphType<JobType>>("cancelJob").Description("Asks a running job to stop. Roles: investigator, admin.")
            .Argument<NonNullGraphType<StringGraphType>>("name", "pipeline, or a stage.")
            .ResolveAsync(async context => await ControlAsync(context, jobs, jobs.CancelAsync));
        JudgementMutations.AddTo(this, store);
    }

    private static async Task<ScheduledJob> ControlAsync(
        IResolveFieldContext context, IJobControl jobs, Func<string, CancellationToken, ValueTask<bool>> act)
    {
        Refusal.Viewer(context, Role.Investigator, Role.Admin);
        string name = context.GetArgument<string>("name");
        if (!await act(name, context.CancellationToken)) throw Refusal.Of(ErrorCodes.JobUnknown, "There is no job of this name: take one from jobs.");
        return (await jobs.JobsAsync(context.CancellationToken)).First(job => string.Equals(job.Name, name, StringComparison.Ordinal));
    }
}
