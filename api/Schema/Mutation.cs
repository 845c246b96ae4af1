using GraphQL;
using GraphQL.Types;
using Investigations.Api.Access;
using Investigations.Api.Pipeline;
using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Api.Schema;

/// <summary>Writes. The only type that holds the writing interfaces.</summary>
internal sealed class Mutation : ObjectGraphType
{
    private const int LongestReason = 1_000; // characters

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
        Field<NonNullGraphType<JudgementType>>("judge")
            .Description("Sets what the viewer holds of a record pair; it outranks the machine from the next run on. Role: investigator.")
            .Argument<NonNullGraphType<RecordInputType>>("a", "One record.").Argument<NonNullGraphType<RecordInputType>>("b", "The other.")
            .Argument<NonNullGraphType<EnumerationGraphType<Verdict>>>("verdict", "What is held.")
            .Argument<NonNullGraphType<StringGraphType>>("reason", "Why, at most 1,000 characters.")
            .ResolveAsync(async context => await JudgeAsync(context, store));
    }

    private static async Task<ScheduledJob> ControlAsync(
        IResolveFieldContext context, IJobControl jobs, Func<string, CancellationToken, ValueTask<bool>> act)
    {
        Refusal.Viewer(context, Role.Investigator, Role.Admin);
        string name = context.GetArgument<string>("name");
        if (!await act(name, context.CancellationToken)) throw Refusal.Of(ErrorCodes.JobUnknown, "There is no job of this name: take one from jobs.");
        return (await jobs.JobsAsync(context.CancellationToken)).First(job => string.Equals(job.Name, name, StringComparison.Ordinal));
    }

    private static async Task<Judgement> JudgeAsync(IResolveFieldContext context, IGraphStore store)
    {
        var viewer = Refusal.Viewer(context, Role.Investigator);
        string reason = context.GetArgument<string>("reason").Trim();
        if (reason.Length is 0 or > LongestReason) throw Refusal.Of(ErrorCodes.ReasonNeeded, "Say why, in 1 to 1,000 characters.");
        var pair = new[] { RecordOf(context, "a"), RecordOf(context, "b") };
        Array.Sort(pair);
        if (pair[0] == pair[1]) throw Refusal.Of(ErrorCodes.OutOfRange, "'a' and 'b' must be two records.");
        foreach (var record in pair)
        {
            if ((await store.RecordAsync(record, context.CancellationToken)).Count == 0)
                throw Refusal.Of(ErrorCodes.RecordUnknown, "There is no such source record: look up its id.");
        }

        var judgement = new Judgement(pair[0], pair[1], context.GetArgument<Verdict>("verdict"), 0, [], viewer.Name, IsByAnalyst: true, reason);
        await store.AddJudgementAsync(judgement, context.CancellationToken);
        return judgement;
    }

    private static RecordRef RecordOf(IResolveFieldContext context, string name)
    {
        var given = context.GetArgument<Dictionary<string, object?>>(name);
        return SourceCatalogue.Find((string)given["file"]!) is { } file
            ? new RecordRef(file, (string)given["recordId"]!)
            : throw Refusal.UnknownFile();
    }
}
