using GraphQL;
using GraphQL.Types;
using Investigations.Api.Pipeline;
using Investigations.Api.Schema.Loading;
using Investigations.Api.Schema.Paging;
using Investigations.Api.Schema.Review;
using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Api.Schema;

/// <summary>Reads. Holds views alone, so a query cannot write.</summary>
internal sealed class Query : ObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    /// <param name="view">The graph.</param>
    /// <param name="board">The schedule.</param>
    /// <param name="desk">What waits for people.</param>
    public Query(IGraphView view, IJobBoard board, ReviewDesk desk)
    {
        Name = "Query";
        Description = "Reads. Lists take first (1 to 100) and after; every list says what it left out.";
        Field<NonNullGraphType<ViewerType>>("viewer").Description("Who is signed in.").Resolve(context => Refusal.Viewer(context));
        AddEntities(view);
        AddWalks(view);
        AddClusters(view);
        AddRecords(view);
        AddReview(view, desk);
        AddOperations(view, board);
    }

    private void AddEntities(IGraphView view)
    {
        Field<EntityDetailType>("entity").Description("An entity; null when there is none of this id.").Id()
            .ResolveAsync(async context => await view.FindAsync(IdOf(context), context.CancellationToken));
        Field<CandidateType>("candidate").Description("A candidate; null when there is none of this id.").Id()
            .ResolveAsync(async context => await view.FindAsync(IdOf(context), context.CancellationToken) is { Kind: EntityKind.Candidate } candidate ? candidate : null);
        Field<NonNullGraphType<ConnectionType<Entity, EntityType>>>("search")
            .Description("Entities whose label or key holds the words, in any script; exact keys first. Empty words list by kind.")
            .Argument<NonNullGraphType<StringGraphType>>("query", "Words or a pasted value, at most 1,000 characters.", argument => argument.DefaultValue = "")
            .Argument<EnumerationGraphType<EntityKind>>("kind", "Of this kind alone.").Paged()
            .ResolveAsync(context => Pages.ReadAsync(context, (first, cursor) =>
                view.SearchAsync(Words(context), context.GetArgument<EntityKind?>("kind"), first, cursor, context.CancellationToken)));
    }

    private void AddWalks(IGraphView view)
    {
        Field<NonNullGraphType<NeighbourhoodType>>("expand").Description("Everything within the hops, nearest first.").Id()
            .Argument<NonNullGraphType<IntGraphType>>("hops", "Links to follow, 1 to 4.", argument => argument.DefaultValue = 1)
            .Argument<NonNullGraphType<IntGraphType>>("limit", "Most entities, 1 to 2,000.", argument => argument.DefaultValue = 200).AsOf()
            .ResolveAsync(async context => await view.ExpandAsync(
                IdOf(context), Pages.InRange(context, "hops", 1, 4), Pages.InRange(context, "limit", 1, 2_000), AsOf(context), context.CancellationToken));
        Field<NonNullGraphType<PathListType>>("paths").Description("The cheapest loopless paths between two entities; common values cost more.")
            .Argument<NonNullGraphType<IdGraphType>>("from", "The first entity.").Argument<NonNullGraphType<IdGraphType>>("to", "The last entity.")
            .Argument<NonNullGraphType<IntGraphType>>("count", "How many paths, 1 to 10.", argument => argument.DefaultValue = 3)
            .Argument<NonNullGraphType<IntGraphType>>("maxHops", "Longest path, 1 to 8.", argument => argument.DefaultValue = 6).AsOf()
            .ResolveAsync(async context => await view.PathsAsync(
                IdOf(context, "from"), IdOf(context, "to"), Pages.InRange(context, "count", 1, 10), Pages.InRange(context, "maxHops", 1, 8),
                AsOf(context), context.CancellationToken));
    }

    private void AddClusters(IGraphView view)
    {
        Field<NonNullGraphType<ConnectionType<Cluster, ClusterType>>>("clusters").Description("Clusters of the last run, most urgent first: by level, risk, id.")
            .Argument<EnumerationGraphType<ClusterLevel>>("atLeast", "Of this level or above.").Paged()
            .ResolveAsync(context => Pages.ReadAsync(context, (first, cursor) =>
                view.ClustersAsync(context.GetArgument<ClusterLevel?>("atLeast"), first, cursor, context.CancellationToken)));
        Field<ClusterType>("cluster").Description("A cluster; null when there is none of this id.").Id()
            .ResolveAsync(async context => await view.ClusterAsync(IdOf(context).Value, context.CancellationToken));
        Field<NonNullGraphType<ConnectionType<Signal, SignalType>>>("signals").Description("Signals on an entity, or all, strongest first.")
            .Argument<IdGraphType>("subject", "On this entity alone.").Argument<StringGraphType>("indicator", "Of this code alone, such as P02.").Paged()
            .ResolveAsync(context => Pages.ReadAsync(context, (first, cursor) => view.SignalsAsync(
                context.GetArgument<string?>("subject") is { } subject ? new EntityId(subject) : null,
                context.GetArgument<string?>("indicator"), first, cursor, context.CancellationToken)));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IndicatorOutcomeType>>>>("indicators").Description("What each indicator said in the last run, by code.")
            .ResolveAsync(async context => await view.IndicatorOutcomesAsync(context.CancellationToken));
    }

    private void AddRecords(IGraphView view)
    {
        Field<SourceRecordType>("record").Description("A source record; null when there is none.")
            .Argument<NonNullGraphType<StringGraphType>>("file", "Such as workers.csv.").Id()
            .Resolve(context => SourceCatalogue.Find(context.GetArgument<string>("file")) is { } file
                ? Loads.Of(context).Records.Load(new RecordRef(file, IdOf(context).Value))
                : throw Refusal.UnknownFile());
        Field<NonNullGraphType<ConnectionType<RecordVersion, RecordVersionType>>>("searchRecords")
            .Description("Current source records whose id begins with the words, or one of whose cells holds them, in any script.")
            .Argument<NonNullGraphType<StringGraphType>>("query", "Words or a pasted value, at most 1,000 characters.")
            .Argument<StringGraphType>("file", "Of this file alone.").Paged()
            .ResolveAsync(context => Pages.ReadAsync(context, (first, cursor) =>
                view.SearchRecordsAsync(Words(context), FileOf(context), first, cursor, context.CancellationToken)));
        Field<NonNullGraphType<ConnectionType<RejectedRecord, RejectedRecordType>>>("rejects").Description("Rejected rows that no later row has mended.")
            .Argument<StringGraphType>("file", "Of this file alone.").Paged()
            .ResolveAsync(context => Pages.ReadAsync(context, (first, cursor) =>
                view.RejectsAsync(context.GetArgument<string?>("file"), first, cursor, context.CancellationToken)));
    }

    private void AddReview(IGraphView view, ReviewDesk desk)
    {
        Field<NonNullGraphType<ConnectionType<ReviewItem, ReviewPairType>>>("reviewQueue")
            .Description("Record pairs of the last run that wait for the viewer, the most telling answer first.").Paged(20)
            .ResolveAsync(async context => Pages.Cut(context, await desk.QueueAsync(Refusal.Viewer(context).Name, context.CancellationToken)));
        Field<ReviewPairType>("reviewPair").Description("A record pair of the last run, judged or not; null when it did not wait for anybody.")
            .Argument<NonNullGraphType<RecordInputType>>("a", "One record.").Argument<NonNullGraphType<RecordInputType>>("b", "The other.")
            .ResolveAsync(async context => await desk.PairAsync(
                JudgementMutations.RecordOf(context, "a"), JudgementMutations.RecordOf(context, "b"), context.CancellationToken));
        Field<NonNullGraphType<ReviewProgressType>>("reviewProgress").Description("How far the review is, for the viewer.")
            .ResolveAsync(async context => await desk.ProgressAsync(Refusal.Viewer(context).Name, context.CancellationToken));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<JudgementConflictType>>>>("judgementConflicts")
            .Description("Standing judgements of analysts that contradict each other, by the records kept apart.")
            .ResolveAsync(async context => JudgementDispute.Among(await view.HeldJudgementsAsync(context.CancellationToken)));
    }

    private void AddOperations(IGraphView view, IJobBoard board)
    {
        Field<NonNullGraphType<ConnectionType<Run, RunType>>>("runs").Description("Runs, newest first.").Paged(20)
            .ResolveAsync(context => Newest.PageAsync(context, view.RunsAsync, run => run.Id));
        Field<NonNullGraphType<ConnectionType<ImportOutcome, ImportType>>>("imports").Description("Imports, newest first.").Paged(20)
            .ResolveAsync(context => Newest.PageAsync(context, view.ImportsAsync, import => import.Import));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<JobType>>>>("jobs").Description("The jobs of the schedule: the pipeline first, then the stages in their order.")
            .ResolveAsync(async context => await board.JobsAsync(context.CancellationToken));
    }

    private static SourceFile? FileOf(IResolveFieldContext context) =>
        context.GetArgument<string?>("file") is { } name ? SourceCatalogue.Find(name) ?? throw Refusal.UnknownFile() : null;

    private static EntityId IdOf(IResolveFieldContext context, string name = "id") => new(context.GetArgument<string>(name));

    private static AsOf AsOf(IResolveFieldContext context) =>
        new(context.GetArgument<DateTimeOffset?>("validAt"), context.GetArgument<DateTimeOffset?>("recordedAt"));

    private static string Words(IResolveFieldContext context) =>
        context.GetArgument<string>("query") is { Length: <= 1_000 } words
            ? words
            : throw Refusal.Of(ErrorCodes.OutOfRange, "'query' must be at most 1,000 characters.");
}
