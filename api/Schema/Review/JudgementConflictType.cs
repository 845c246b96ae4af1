using GraphQL.Types;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema.Review;

/// <summary>Judgements of analysts that cannot all hold.</summary>
internal sealed class JudgementConflictType : ObjectGraphType<JudgementDispute>
{
    /// <summary>Declares the fields.</summary>
    public JudgementConflictType()
    {
        Name = "JudgementConflict";
        Description = "Judgements of analysts that cannot all hold. Until people settle it, the pairs in it are not joined on an analyst's word.";
        Field<NonNullGraphType<RecordNameType>>("a").Description("The record that comes first of the pair kept apart.").Resolve(context => First(context.Source).A);
        Field<NonNullGraphType<RecordNameType>>("b").Description("The other record.").Resolve(context => First(context.Source).B);
        Field(x => x.IsOnePair).Description("True when people disagree on one pair; false when a chain of pairs joins what is kept apart.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<JudgementType>>>>("apart").Description("What keeps the records apart.").Resolve(context => context.Source.Apart);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<JudgementType>>>>("together").Description("What joins them, in the order of the chain.").Resolve(context => context.Source.Together);
    }

    private static Judgement First(JudgementDispute dispute) => dispute.Apart[0].Judgement;
}
