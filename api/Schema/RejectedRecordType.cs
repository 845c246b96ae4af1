using GraphQL.Types;
using Investigations.Api.Schema.Paging;
using Investigations.Graph.Model;

namespace Investigations.Api.Schema;

/// <summary>A row that was not taken in, and why.</summary>
internal sealed class RejectedRecordType : ObjectGraphType<RejectedRecord>
{
    /// <summary>Declares the fields.</summary>
    public RejectedRecordType()
    {
        Name = "RejectedRecord";
        Description = "A row that was not taken in, and why.";
        Field(x => x.File).Description("The file.");
        Field<NonNullGraphType<IntGraphType>>("line").Description("The line the row begins at; the header is line 1.").Resolve(context => Counts.Int(context.Source.Line));
        Field(x => x.RecordId).Description("As far as it could be read, or empty.");
        Field(x => x.Column).Description("The column at fault; empty when it is the row as a whole.");
        Field(x => x.Reason).Description("The reason.");
        Field(x => x.Message).Description("What is wrong and what to do.");
    }
}
