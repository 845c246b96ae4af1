using GraphQL.Types;
using Investigations.Api.Schema.Paging;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>One execution of the stages.</summary>
internal sealed class RunType : ObjectGraphType<Run>
{
    /// <summary>Declares the fields.</summary>
    public RunType()
    {
        Name = "Run";
        Description = "One execution of the stages.";
        Field<NonNullGraphType<IntGraphType>>("id").Description("From 1.").Resolve(context => Counts.Int(context.Source.Id));
        Field(x => x.StartedAt).Description("By the clock.");
        Field(x => x.EndedAt, nullable: true).Description("By the clock; null while it runs.");
        Field(x => x.DataNow).Description("The latest export time of the packs it read.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StageOutcomeType>>>>("stages").Description("Each stage that ran.").Resolve(context => context.Source.Stages);
    }
}
