using GraphQL;
using GraphQL.Types;
using Investigations.Api.Schema.Loading;
using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Api.Schema;

/// <summary>A candidate with what is known of them; only a root field gives it, so each list costs one store call.</summary>
internal sealed class CandidateType : ObjectGraphType<Entity>
{
    /// <summary>Declares the fields.</summary>
    /// <param name="view">Read from.</param>
    public CandidateType(IGraphView view)
    {
        Name = "Candidate";
        Description = "A claimed identity, from first application to exit.";
        Field<NonNullGraphType<EntityType>>("entity").Description("The candidate as an entity.").Resolve(context => context.Source);
        EntityFields.AddTo(this, view, entity => entity);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<SourceRecordType>>>>("records").Description("The records of the names, with all versions and cells.")
            .ResolveAsync(async context => await RecordsAsync(context));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TieType>>>>("ties").Description("Ties to the other members of the clusters, most bits first.")
            .ResolveAsync(async context => await TiesAsync(view, context));
    }

    private static async Task<IEnumerable<VersionedRecord>> RecordsAsync(IResolveFieldContext<Entity> context)
    {
        var loads = Loads.Of(context);
        var names = await loads.NamesOf.Load(context.Source.Id).GetResultAsync(context.CancellationToken);
        var records = await loads.Records.Load([.. names.Select(name => name.Record).Distinct()]).GetResultAsync(context.CancellationToken);
        return records.OfType<VersionedRecord>();
    }

    private static async Task<IEnumerable<Tie>> TiesAsync(IGraphView view, IResolveFieldContext<Entity> context)
    {
        var self = context.Source.Id;
        var clusters = await Loads.Of(context).ClustersOf.Load(self).GetResultAsync(context.CancellationToken);
        var candidates = clusters.SelectMany(cluster => cluster.Members).Where(member => member.Kind is EntityKind.Candidate)
            .Select(member => member.Entity).Append(self).Distinct().Order().ToList();
        var ties = await view.TiesAsync(candidates, context.CancellationToken);
        return ties.Where(tie => tie.A == self || tie.B == self).OrderByDescending(tie => tie.Bits).ThenBy(tie => tie.A).ThenBy(tie => tie.B).ThenBy(tie => tie.Pivot);
    }
}
