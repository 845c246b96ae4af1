using GraphQL.Types;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>What a cluster's level hangs on.</summary>
internal sealed class KeyEvidenceType : ObjectGraphType<KeyEvidence>
{
    /// <summary>Declares the fields.</summary>
    public KeyEvidenceType()
    {
        Name = "KeyEvidence";
        Description = "The smallest evidence a level hangs on: without all of it the level is lower, and no proper part of it would do.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("values").Description("Shared values; none when signals alone lift the level.")
            .Resolve(context => context.Source.Values.Select(value => value.Value));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("signalIds").Description("Signals that lift the level by themselves.")
            .Resolve(context => context.Source.SignalIds);
        Field(x => x.LevelWithout).Description("The level that is left.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EvidenceType>>>>("evidence").Description("The records that show it.").Resolve(context => context.Source.Records);
    }
}
