using GraphQL.Types;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>What is held of a record pair.</summary>
internal sealed class JudgementType : ObjectGraphType<Judgement>
{
    /// <summary>Declares the fields.</summary>
    public JudgementType()
    {
        Name = "Judgement";
        Description = "What is held of a record pair.";
        Field<NonNullGraphType<RecordNameType>>("a").Description("The record that comes first.").Resolve(context => context.Source.A);
        Field<NonNullGraphType<RecordNameType>>("b").Description("The other record.").Resolve(context => context.Source.B);
        Field(x => x.Verdict).Description("Positive joins, negative keeps apart, unsure waits.");
        Field(x => x.Author).Description("Who holds it.");
        Field(x => x.Reason).Description("Why.");
    }
}
