using GraphQL.Types;
using Investigations.Api.Schema.Loading;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>A typed, dated, sourced tie between two entities, as records state it.</summary>
internal sealed class LinkType : ObjectGraphType<Link>
{
    /// <summary>Declares the fields.</summary>
    public LinkType()
    {
        Name = "Link";
        Description = "A typed, dated, sourced tie between two entities, as records state it.";
        Field<NonNullGraphType<IdGraphType>>("id")
            .Description("Stable: from, kind, to and start.")
            .Resolve(context => LinkIds.OfLink(context.Source));
        Field<NonNullGraphType<IdGraphType>>("from").Description("The entity it starts at.").Resolve(context => context.Source.From.Value);
        Field<NonNullGraphType<IdGraphType>>("to").Description("The entity it ends at.").Resolve(context => context.Source.To.Value);
        Field<EntityType>("fromEntity").Description("The entity it starts at.").Resolve(context => Loads.Of(context).Entities.Load(context.Source.From));
        Field<EntityType>("toEntity").Description("The entity it ends at.").Resolve(context => Loads.Of(context).Entities.Load(context.Source.To));
        Field(x => x.Kind).Description("What it says, read from the first entity to the second.");
        Field<MomentType>("validFrom").Description("First moment; null when unknown.").Resolve(context => context.Source.Validity.From);
        Field<MomentType>("validTo").Description("Last moment; null when it still holds or nobody knows.").Resolve(context => context.Source.Validity.To);
        Field(x => x.Weight).Description("Bits; 0 when it says nothing about who belongs together.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EvidenceType>>>>("evidence").Description("The first 8 records it rests on.").Resolve(context => context.Source.Evidence);
        Field(x => x.EvidenceCount).Description("How many records it rests on in all.");
    }
}
