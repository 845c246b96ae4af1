using GraphQL;
using GraphQL.Types;
using Investigations.Api.Schema.Loading;
using Investigations.Api.Schema.Paging;
using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Api.Schema;

/// <summary>The lists that entities and candidates have in common.</summary>
internal static class EntityFields
{
    /// <summary>Declares links, signals, clusters and names.</summary>
    public static void AddTo<T>(ObjectGraphType<T> type, IGraphView view, Func<T, Entity> entity)
    {
        type.Field<NonNullGraphType<ConnectionType<Link, LinkType>>>("links").Description("Links at it, by kind and other end.")
            .Argument<EnumerationGraphType<LinkKind>>("kind", "Of this kind alone.").Paged()
            .ResolveAsync(context => Pages.ReadAsync(context, (first, cursor) =>
                view.LinksAsync(entity(context.Source).Id, context.GetArgument<LinkKind?>("kind"), first, cursor, context.CancellationToken)));
        type.Field<NonNullGraphType<ConnectionType<Signal, SignalType>>>("signals").Description("Signals on it, strongest first.").Paged()
            .ResolveAsync(context => Pages.ReadAsync(context, (first, cursor) =>
                view.SignalsAsync(entity(context.Source).Id, null, first, cursor, context.CancellationToken)));
        type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<ClusterType>>>>("clusters").Description("Clusters it stands in, most urgent first.")
            .Resolve(context => Loads.Of(context).ClustersOf.Load(entity(context.Source).Id));
        type.Field<NonNullGraphType<ListGraphType<NonNullGraphType<ResolvedNameType>>>>("names").Description("The records and names it is resolved from.")
            .Resolve(context => Loads.Of(context).NamesOf.Load(entity(context.Source).Id));
    }
}
