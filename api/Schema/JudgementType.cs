using GraphQL.Types;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>What an analyst holds of a record pair.</summary>
internal sealed class JudgementType : ObjectGraphType<HeldJudgement>
{
    /// <summary>Declares the fields.</summary>
    public JudgementType()
    {
        Name = "Judgement";
        Description = "What an analyst holds of a record pair.";
        Field<NonNullGraphType<IntGraphType>>("number").Description("Names it when it is undone.").Resolve(context => Paging.Counts.Int(context.Source.Number));
        Field(x => x.AddedAt).Description("When it was added.");
        Field<NonNullGraphType<RecordNameType>>("a").Description("The record that comes first.").Resolve(context => context.Source.Judgement.A);
        Field<NonNullGraphType<RecordNameType>>("b").Description("The other record.").Resolve(context => context.Source.Judgement.B);
        Field(x => x.Judgement.Verdict).Description("Positive joins, negative keeps apart, unsure waits.");
        Field(x => x.Judgement.Author).Description("Who holds it.");
        Field(x => x.Judgement.Reason).Description("Why.");
        Field(x => x.Judgement.ExpiresAt, nullable: true).Description("From when on it no longer holds; null when it holds until it is retired.");
    }
}
