using GraphQL.Types;

namespace Investigations.Api.Schema;

/// <summary>Names a source record in a mutation.</summary>
internal sealed class RecordInputType : InputObjectGraphType
{
    /// <summary>Declares the fields.</summary>
    public RecordInputType()
    {
        Name = "RecordInput";
        Description = "Names a source record.";
        Field<NonNullGraphType<StringGraphType>>("file").Description("Such as workers.csv.");
        Field<NonNullGraphType<StringGraphType>>("recordId").Description("Its id within the file.");
    }
}
