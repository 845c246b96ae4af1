using GraphQL.Types;
using Investigations.Api.Schema.Loading;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>A derived link between two candidates over one shared pivot.</summary>
internal sealed class TieType : ObjectGraphType<Tie>
{
    /// <summary>Declares the fields.</summary>
    public TieType()
    {
        Name = "Tie";
        Description = "A derived link between two candidates over one shared pivot.";
        Field<NonNullGraphType<IdGraphType>>("id")
            .Description("Stable: both candidates, pivot and how each holds it.")
            .Resolve(context => LinkIds.OfTie(context.Source));
        Field<NonNullGraphType<IdGraphType>>("a").Description("The candidate whose id comes first.").Resolve(context => context.Source.A.Value);
        Field<NonNullGraphType<IdGraphType>>("b").Description("The other candidate.").Resolve(context => context.Source.B.Value);
        Field<NonNullGraphType<IdGraphType>>("pivot").Description("The shared entity.").Resolve(context => context.Source.Pivot.Value);
        Field<EntityType>("aEntity").Description("The candidate whose id comes first.").Resolve(context => Loads.Of(context).Entities.Load(context.Source.A));
        Field<EntityType>("bEntity").Description("The other candidate.").Resolve(context => Loads.Of(context).Entities.Load(context.Source.B));
        Field<EntityType>("pivotEntity").Description("The shared entity.").Resolve(context => Loads.Of(context).Entities.Load(context.Source.Pivot));
        Field(x => x.HeldByA).Description("How the first holds it.");
        Field(x => x.HeldByB).Description("How the other holds it.");
        Field(x => x.Category).Description("The category its evidence counts in.");
        Field(x => x.Group).Description("What one innocent explanation would produce at once carries one text; empty when it stands alone.");
        Field(x => x.Bits).Description("Weight, above 0.");
        Field(x => x.IsStrong).Description("Strong evidence by itself: more than 3 bits.");
        Field(x => x.ExplainedBy, nullable: true).Description("The innocent explanation that holds, or null.");
        Field<MomentType>("overlapFrom").Description("When both came to hold it.").Resolve(context => context.Source.Overlap.From);
        Field<MomentType>("overlapTo").Description("When one of them ceased to.").Resolve(context => context.Source.Overlap.To);
        Field(x => x.Reason).Description("What is shared and how specific it is.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EvidenceType>>>>("evidence").Description("At most 8 records a side.").Resolve(context => context.Source.Evidence);
    }
}
