using GraphQL;
using GraphQL.Types;
using Investigations.Api.Schema.Loading;
using Investigations.Api.Schema.Paging;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>A cluster of the last run.</summary>
internal sealed class ClusterType : ObjectGraphType<Cluster>
{
    /// <summary>Declares the fields.</summary>
    public ClusterType()
    {
        Name = "Cluster";
        Description = "A community that keeps its id from run to run, has a risk and is reported.";
        Field<NonNullGraphType<IdGraphType>>("id").Description("Stable; carried by overlap of members.").Resolve(context => context.Source.Id);
        Field(x => x.Title).Description("One line.");
        Field(x => x.Level).Description("How urgent, by the corroboration rule.");
        Field(x => x.Risk).Description("In [0, 1]; higher is more urgent.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("typologies").Description("T1 to T9, in order.").Resolve(context => context.Source.Typologies);
        Field(x => x.State).Description("Against the run before.");
        Field(x => x.FirstSeen, nullable: true).Description("Earliest time of its evidence.");
        Field(x => x.LastSeen, nullable: true).Description("Latest time of its evidence.");
        Field(x => x.Refutation).Description("What would lower the level, and what record to get next.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("lineage").Description("Ids of the clusters of the run before that it came from.").Resolve(context => context.Source.Lineage);
        AddMembers();
        AddEvidence();
    }

    private void AddMembers()
    {
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RoleCountType>>>>("roleCounts").Description("How many entities play each role that occurs.")
            .Resolve(context => context.Source.Members.CountBy(member => member.Role).OrderBy(pair => pair.Key).Select(pair => new RoleCount(pair.Key, pair.Value)));
        Field<NonNullGraphType<ConnectionType<ClusterMember, ClusterMemberType>>>("members").Description("By role and rank.")
            .Argument<EnumerationGraphType<MemberRole>>("role", "Of this role alone.").Paged(Pages.Most)
            .Resolve(context => Pages.Cut(context, Members(context.Source, context.GetArgument<MemberRole?>("role"))));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ClusterMemberType>>>>("facilitators").Description("By rank.")
            .Resolve(context => Members(context.Source, MemberRole.Facilitator));
        Field<NonNullGraphType<ClusterGraphType>>("graph").Description("The entities of the cluster and what ties them.")
            .Resolve(context => Loads.Of(context).Graphs.Load(context.Source));
    }

    private void AddEvidence()
    {
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ContributionType>>>>("contributions").Description("What the risk is made of; the bits sum to its logit (base 2).")
            .Resolve(context => context.Source.Contributions);
        Field<LearnedRiskType>("learned").Description("What a model that learned says beside the risk; it decides no level. Null when there is no model.")
            .Resolve(context => context.Source.Learned);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<InnocentExplanationType>>>>("explanations").Description("Innocent explanations tested, each with its result.")
            .Resolve(context => context.Source.Explanations);
        Field<KeyEvidenceType>("keyEvidence").Description("What the level hangs on; null for a note.").Resolve(context => context.Source.Key);
        Field<ClusterAlertType>("alert").Description("The last alert on it; null while there was none.").Resolve(context => context.Source.Alert);
        Field<NonNullGraphType<ConnectionType<Signal, SignalType>>>("signals").Description("Signals on its members and pivots.").Paged()
            .Resolve(context => Pages.Cut(context, context.Source.SignalIds, Loads.Of(context).Signals.Load));
        Field<NonNullGraphType<IntGraphType>>("signalCount").Description("How many signals.").Resolve(context => context.Source.SignalIds.Count);
    }

    private static List<ClusterMember> Members(Cluster cluster, MemberRole? role) =>
        [.. cluster.Members.Where(member => role is null || member.Role == role).OrderBy(member => member.Role).ThenBy(member => member.Rank)];
}
