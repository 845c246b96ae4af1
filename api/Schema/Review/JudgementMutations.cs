using GraphQL;
using GraphQL.Types;
using Investigations.Api.Access;
using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Api.Schema.Review;

/// <summary>The fields by which analysts judge and take back.</summary>
internal static class JudgementMutations
{
    private const int LongestReason = 1_000; // characters

    /// <summary>Declares them.</summary>
    public static void AddTo(ObjectGraphType mutation, IGraphStore store)
    {
        mutation.Field<NonNullGraphType<JudgementType>>("judge")
            .Description("Sets what the viewer holds of a record pair; it outranks the machine from the next run on. Role: investigator.")
            .Argument<NonNullGraphType<RecordInputType>>("a", "One record.").Argument<NonNullGraphType<RecordInputType>>("b", "The other.")
            .Argument<NonNullGraphType<EnumerationGraphType<Verdict>>>("verdict", "What is held.")
            .Argument<NonNullGraphType<StringGraphType>>("reason", "Why, at most 1,000 characters.")
            .Argument<IntGraphType>("seen", "The version of the pair that the viewer saw; refused when it has changed since. Null skips the check.")
            .Argument<MomentType>("expiresAt", "From when on it no longer holds; null for never.")
            .ResolveAsync(async context => await JudgeAsync(context, store));
        mutation.Field<NonNullGraphType<BooleanGraphType>>("undoJudgement")
            .Description("Takes back a judgement of the viewer; what the viewer held before holds again. True. Role: investigator.")
            .Argument<NonNullGraphType<IntGraphType>>("number", "Of the judgement.")
            .ResolveAsync(async context => await UndoAsync(context, store));
    }

    /// <summary>The record that an argument names.</summary>
    /// <exception cref="ExecutionError">No source file has the name.</exception>
    public static RecordRef RecordOf(IResolveFieldContext context, string name)
    {
        var given = context.GetArgument<Dictionary<string, object?>>(name);
        return SourceCatalogue.Find((string)given["file"]!) is { } file
            ? new RecordRef(file, (string)given["recordId"]!)
            : throw Refusal.UnknownFile();
    }

    private static async Task<HeldJudgement> JudgeAsync(IResolveFieldContext context, IGraphStore store)
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

        var judgement = new Judgement(
            pair[0], pair[1], context.GetArgument<Verdict>("verdict"), 0, [], viewer.Name, IsByAnalyst: true, reason, context.GetArgument<DateTimeOffset?>("expiresAt"));
        try
        {
            return await store.AddJudgementAsync(judgement, context.GetArgument<int?>("seen"), context.CancellationToken);
        }
        catch (JudgementOutdatedException outdated)
        {
            string what = outdated.Newest is { } newest ? $"{newest.Judgement.Author} holds {newest.Judgement.Verdict.ToString().ToLowerInvariant()}" : "what stood was taken back";
            throw Refusal.Of(ErrorCodes.JudgementOutdated, $"This pair was judged since you opened it: {what}. Nothing was saved; look again and judge anew.");
        }
    }

    private static async Task<bool> UndoAsync(IResolveFieldContext context, IGraphStore store)
    {
        var viewer = Refusal.Viewer(context, Role.Investigator);
        if (await store.UndoJudgementAsync(context.GetArgument<int>("number"), viewer.Name, context.CancellationToken)) return true;
        throw Refusal.Of(ErrorCodes.JudgementUnknown, "No judgement of yours with this number stands: it was taken back already, or is somebody else's.");
    }
}
